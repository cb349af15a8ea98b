"""The address that reads a draft along: what the editor holds comes in, the facts beside it go out."""

import json

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST

from matinee.desk.facts.beside import beside
from matinee.desk.facts.decision import decision_of
from matinee.desk.facts.draft import draft_of
from matinee.desk.roles import may_write
from matinee.lib.territory import territories


@require_POST
def facts_beside(request: HttpRequest) -> HttpResponse:
    """The panel's inside for a draft, for who may write posts; 400 and a sentence where it can't be read."""
    if not may_write(request.user):
        raise PermissionDenied
    try:
        data = json.loads(request.body)
        draft = draft_of(data)
        if "decided" in data:
            decision_of(data["decided"])
    except (ValueError, RecursionError) as error:
        is_ours = not isinstance(error, json.JSONDecodeError | UnicodeDecodeError | RecursionError)
        return HttpResponseBadRequest(
            str(error) if is_ours else "This is no draft.", content_type="text/plain"
        )
    context = {"beside": beside(draft), "territories": territories()}
    return TemplateResponse(request, "desk/facts/facts.html", context)
