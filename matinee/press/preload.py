"""What the processes of a full bake have in common is loaded once: whoever imports this has Django ready."""

import gc

import django

django.setup()
gc.freeze()
