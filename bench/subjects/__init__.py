"""What is measured: each module here has `rows(folder, sizes)`. There is no list to keep."""
