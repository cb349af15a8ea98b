"""The address that a name is typed at when a fact is corrected: who on record is meant?"""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_GET

from matinee.desk.roles import may_write
from matinee.films.models import Credit, Person

MOST = 6
LONGEST = 100  # characters of a name that is looked for


@require_GET
def people_called(request: HttpRequest) -> JsonResponse:
    """People on record whose name has these words, with what tells them apart; for who may write posts."""
    if not may_write(request.user):
        raise PermissionDenied
    query = " ".join(request.GET.get("q", "").split())[:LONGEST]
    people = list(Person.objects.standing().finds(query)[:MOST]) if query else []
    films = _films_of(people)
    told = [{"id": each.pk, "name": each.name, "detail": films.get(each.pk, each.slug)} for each in people]
    return JsonResponse({"people": told})


def _films_of(people: list[Person]) -> dict[int, str]:
    """One film of each, with what they did on it."""
    rows = Credit.objects.filter(person__in=people).select_related("film").order_by("-pk")
    return {row.person_id: f"{row.get_job_display()}, {row.film}" for row in rows[: 20 * MOST]}
