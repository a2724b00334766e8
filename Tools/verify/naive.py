"""What one gets by counting events of the obvious type in the year they are dated: no retraction, no
distinctness, no identity, no status. The sample year is made so that every figure comes out wrong."""

KEYS = {
    "case.sent-to-court": ["cases.sent-to-court"],
    "sentence.imposed": ["persons.sentenced"],
    "risk.assessed": ["risk.surveys"],
    "high-risk.designated": ["persons.high-risk", "persons.high-risk.assisted"],
    "crisis-centre.admitted": ["persons.crisis-centre"],
    "support.delivered": ["persons.supported"],
    "report.received": ["reports.received"],
    "report.disposed": ["reports.written-off"],
    "offence.registered": ["registration.reports"],
    "call-out.attended": ["call-outs.attended"],
    "case.opened": ["cases.opened"],
    "protective-order.issued": ["orders.issued"],
    "protective-order.served": ["orders.served"],
    "protective-order.violated": ["orders.violated"],
    "check-in.completed": ["check-ins.completed", "check-ins.due"],
    "check-in.missed": ["check-ins.missed", "check-ins.due"],
    "referral.made": ["referrals.made"],
    "referral.answered": ["referrals.answered"],
    "correction.ordered": ["programmes.begun"],
    "correction.completed": ["programmes.completed"],
    "family.identified": ["families.identified", "families.in-difficulty"],
    "alcohol-sale.inspected": ["alcohol.night-inspections"],
}


def keys(event):
    """The figures an event seems to count for."""
    found, data = list(KEYS.get(event.type, [])), event.data
    if event.type == "cause.stated":
        found.append(f"causes.{data['cause']}")
    if event.type == "offence.registered" and data["article"] in {"108-1", "109-1"}:
        article = f"offences.{data['article']}"
        found += ["offences.registered", article, *([f"{article}.domestic"] if data["domestic"] == "yes" else [])]
    if event.type == "call-out.attended" and data["cameras"]:
        found.append("call-outs.recorded")
    if event.type == "risk.assessed" and "case" in data:
        found.append("cases.assessed")
    if event.type == "party.added" and data["role"] == "victim":
        found.append("persons.victims")
    if event.type == "referral.answered" and data["answer"] == "accepted":
        found.append("referrals.accepted")
    if event.type == "alcohol-sale.inspected" and data["violation"] != "none":
        found.append("alcohol.night-violations")
    return found


# The figures that are counted so; others have no obvious event.
COUNTED = {key for listed in KEYS.values() for key in listed} | {
    "causes.alcohol", "causes.jealousy", "causes.social-instability", "offences.registered", "offences.108-1",
    "offences.108-1.domestic", "offences.109-1", "offences.109-1.domestic", "call-outs.recorded", "cases.assessed",
    "persons.victims", "referrals.accepted", "alcohol.night-violations"}
