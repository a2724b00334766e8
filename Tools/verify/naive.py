"""What one gets by counting events of the obvious type in the year they are dated: no retraction, no
distinctness, no identity, no status. The sample year is made so that every figure comes out wrong."""

KEY = {
    "case.sent-to-court": "cases.sent-to-court",
    "sentence.imposed": "persons.sentenced",
    "risk.assessed": "risk.surveys",
    "high-risk.designated": "persons.high-risk",
    "crisis-centre.admitted": "persons.crisis-centre",
    "support.delivered": "persons.supported",
}


def keys(event):
    """The figures an event seems to count for."""
    if event.type in KEY:
        return [KEY[event.type]]
    if event.type == "cause.stated":
        return [f"causes.{event.data['cause']}"]
    if event.type == "offence.registered" and event.data["article"] in {"108-1", "109-1"}:
        article = f"offences.{event.data['article']}"
        domestic = [f"{article}.domestic"] if event.data["domestic"] == "yes" else []
        return ["offences.registered", article, *domestic]
    return []
