"""Is the server there, and who is logged in?"""

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.views.generic import View
from wagtail.admin.utils import get_user_display_name


class HereView(View):
    """Tells a page that the server answers, who is logged in, and the token that this login asks of forms."""

    def get(self, request: Any) -> HttpResponse:
        return JsonResponse(
            {
                "user": request.user.pk,
                "name": get_user_display_name(request.user),
                "token": get_token(request),
            }
        )
