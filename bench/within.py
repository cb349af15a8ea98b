"""`python -m bench.within MODULE ARGUMENTS` measures in the publication at MATINEE_HOME, answers in JSON."""

import json
import sys
from importlib import import_module

import django

from matinee.config.settled import settle

if __name__ == "__main__":
    # The modules import models, which needs Django to be set up.
    django.setup()
    settle()  # as those who work for long do at their start
    module, *arguments = sys.argv[1:]
    print(json.dumps(import_module(f"bench.{module}").measure(*arguments)))
