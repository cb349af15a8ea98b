"""What pages are made from: one module per subject, each value frozen, each read named."""
