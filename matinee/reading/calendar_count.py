"""What relative dates count to: months, weeks, weekdays and seasons from a day on."""

from datetime import date, timedelta

BEGINS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}  # month
_STILL = 4  # months in which the same year's may be meant
WEEKDAYS = {
    name: day
    for day, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}


def month_from(today: date, step: int) -> str:
    months = today.year * 12 + today.month - 1 + step
    return f"{months // 12:04}-{months % 12 + 1:02}"


def is_season_over(season: str, today: date) -> bool:
    """Whether "in the spring" can only be the next one, as where it is said in the autumn."""
    return season != "winter" and today.month > BEGINS[season] + _STILL


def season_year(season: str, step: int, today: date) -> int:
    """A winter is named by the year it begins in."""
    begins = BEGINS[season]
    if season == "winter" and today.month <= 2:
        return today.year - 1 + step
    if step == 1 and today.month < begins:
        # In January "next spring" is said of the year to come only when this spring is near; both are heard.
        return today.year + (1 if begins - today.month <= 3 else 0)
    return today.year + step


def weekday(unit: str, step: int, today: date) -> str:
    if step == -1:
        return ""
    ahead = (WEEKDAYS[unit] - today.weekday()) % 7 + (7 if step == 1 else 0)
    return (today + timedelta(days=ahead)).isoformat()


def week(step: int, today: date) -> str:
    """The month of a week's Friday, on which films open; EDTF has no weeks."""
    friday = today + timedelta(days=4 - today.weekday() + 7 * step)
    return f"{friday.year:04}-{friday.month:02}"
