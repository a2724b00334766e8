"""Each rule of the figures beyond the briefing, shown on a log one can read at a glance."""

import json
import unittest

import figures
from test_figures import Log as BriefingLog

POLICE, CENTRE, OTHER = "body:police", "body:centre", "body:other"
DAY = "T00:00:00+05:00"


class Log(BriefingLog):
    """Entries in log order, each with its recording body."""

    def put(self, name, subject, time, body=POLICE, **data):
        identity = self.write(name, subject, time, **{key.rstrip("_"): value for key, value in data.items()})
        self[-1] = json.dumps(json.loads(self[-1]) | {"body": body})
        return identity

    def body(self, body, kind):
        return self.put("body.registered", body, "2020-01-01T10:00:00+06:00", kind=kind)

    def report(self, report="report:a", time="2024-07-01T10:00:00+05:00", channel="102", district="esil", body=POLICE):
        return self.put("report.received", report, time, body, channel=channel, district=district)

    def opened(self, case="case:a", *reports, time="2024-07-01T12:00:00+05:00"):
        return self.put("case.opened", case, time, reports=list(reports or ["report:a"]))

    def joined(self, case, into, time="2024-08-01T10:00:00+05:00"):
        return self.put("case.joined", case, time, into=into, reason="same-suspect")

    def ended_by(self, recorded):
        """The last entry was recorded then."""
        self[-1] = json.dumps(json.loads(self[-1]) | {"recordedtime": recorded})


class RecountTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.log = Log()
        self.log.body(POLICE, "police")
        self.log.body(OTHER, "ngo")

    def found(self, *beginnings, year=2024, by=None):
        """The figures whose key begins so and that are not zero; or where they are, by part."""
        answer = figures.figures(self.log, year, by=by)
        tables = answer[f"{by}s"] if by else {"": answer["figures"]}
        found = {part: {key: count for key, count in table.items() if key.startswith(beginnings) and count}
                 for part, table in tables.items()}
        return {part: table for part, table in found.items() if table} if by else found[""]

    # Reports

    def test_a_report_counts_once_by_its_first_receipt(self):
        self.log.report(channel="112", district="nura")
        self.log.report(time="2024-06-30T10:00:00+05:00", channel="102")
        self.log.report("report:b", "2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("reports."), {"reports.received": 1, "reports.channel.112": 1})
        self.assertEqual(list(self.found("reports.", by="district")), ["nura"])
        self.assertEqual(list(self.found("reports.", by="month")), ["07"])

    def test_written_off_is_what_was_disposed_of_last_by_the_years_end_with_no_offence_from_it(self):
        def disposed(report, outcome, time="2024-07-02T10:00:00+05:00"):
            self.log.put("report.disposed", report, time, outcome=outcome)

        for letter, outcome in zip("abcd", ["nomenclature", "no-offence", "transferred", "joined"]):
            self.log.report(f"report:{letter}")
            disposed(f"report:{letter}", outcome)
        self.assertEqual(self.found("reports.written-off"), {"reports.written-off": 2})
        disposed("report:a", "transferred", "2024-12-31T23:59:59+05:00")
        disposed("report:b", "transferred", "2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("reports.written-off"), {"reports.written-off": 1})
        self.log.opened("case:a", "report:b")
        self.log.offence(time="2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("reports.written-off"), {"reports.written-off": 1})
        self.log.offence("offence:b", time="2024-12-31T23:59:59+05:00")
        self.assertEqual(self.found("reports.written-off"), {})

    def test_hours_run_from_the_first_receipt_by_police(self):
        self.log.report(time="2024-06-30T10:00:00+05:00", body=OTHER)
        self.log.report(time="2024-07-01T10:00:00+05:00")
        self.log.report(time="2024-07-01T11:00:00+05:00")
        self.log.opened()
        self.log.offence(time="2024-07-02T10:00:00+05:00")
        self.log.offence("offence:b", time="2024-07-05T10:00:00+05:00")
        self.assertEqual(self.found("registration."), {"registration.reports": 1, "registration.hours": 24})

    def test_a_second_more_than_24_hours_is_late(self):
        self.log.report()
        self.log.opened()
        self.log.offence(time="2024-07-02T10:00:01+05:00")
        self.assertEqual(self.found("registration."), {
            "registration.reports": 1, "registration.hours": 24, "registration.over-24h": 1})

    def test_the_day_of_25_hours_has_25(self):
        self.log.report(time="2024-02-29T12:00:00+06:00")
        self.log.opened()
        self.log.offence(time="2024-03-01T12:00:00+05:00")
        self.assertEqual(self.found("registration."), {
            "registration.reports": 1, "registration.hours": 25, "registration.over-24h": 1})

    def test_no_registration_but_one_after_the_receipt_counts_and_a_report_only_others_received_does_not(self):
        self.log.report()
        self.log.opened()
        self.log.offence(time="2024-07-01T09:59:59+05:00")
        self.log.report("report:b", body=OTHER)
        self.log.opened("case:b", "report:b")
        self.log.offence("offence:b", case="case:b")
        self.assertEqual(self.found("registration."), {})

    def test_an_offence_of_the_case_it_goes_on_under_counts_for_the_report(self):
        self.log.report()
        self.log.opened("case:a")
        self.log.offence(case="case:c", time="2024-07-01T15:00:00+05:00")
        self.assertEqual(self.found("registration."), {})
        self.log.joined("case:a", "case:b")
        self.log.joined("case:b", "case:c")
        self.assertEqual(self.found("registration."), {"registration.reports": 1, "registration.hours": 5})

    def call_out(self, *cameras, report="report:a", arrived="2024-07-01T10:20:00+05:00",
                 time="2024-07-01T10:30:00+05:00"):
        self.log.put("call-out.attended", report, time, arrived=arrived, cameras=list(cameras))

    def exhibit(self, camera, report="report:a", time="2024-07-02T10:00:00+05:00", kind="body-camera"):
        self.log.put("evidence.registered", "exhibit:a", time, kind=kind, report=report, camera=camera)

    def test_a_call_out_is_recorded_when_a_recording_of_one_of_its_cameras_is_registered(self):
        self.log.report()
        self.call_out("camera:a", "camera:b")
        self.call_out("camera:c", arrived="2024-07-01T20:00:00+05:00")
        self.exhibit("camera:c", kind="photo")
        self.exhibit("camera:c", report="report:b")
        self.assertEqual(self.found("call-outs."), {"call-outs.attended": 2})
        self.exhibit("camera:b")
        self.exhibit("camera:c", time="2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("call-outs."), {"call-outs.attended": 2, "call-outs.recorded": 1})

    def test_two_records_of_one_arrival_are_one_call_out_with_the_cameras_of_both(self):
        self.log.report(district="nura")
        self.call_out()
        self.call_out("camera:a", time="2024-08-01T10:30:00+05:00")
        self.call_out(report="report:unheard-of")
        self.exhibit("camera:a")
        self.assertEqual(self.found("call-outs.", by="month"),
                         {"07": {"call-outs.attended": 1, "call-outs.recorded": 1}})
        self.assertEqual(list(self.found("call-outs.", by="district")), ["nura"])

    # Cases

    def test_a_case_counts_when_opened_where_its_first_known_report_lies(self):
        self.log.report("report:b", district="nura")
        self.log.opened("case:a", "report:unheard-of", "report:b")
        self.log.opened("case:a", "report:b", time="2024-09-01T10:00:00+05:00")
        self.log.put("case.opened", "case:without-a-report", "2024-07-01T12:00:00+05:00")
        self.assertEqual(self.found("cases.", by="district"), {"nura": {"cases.opened": 1}})
        self.assertEqual(list(self.found("cases.", by="month")), ["07"])

    def test_a_case_is_assessed_by_a_survey_that_can_be_scored_by_the_years_end(self):
        self.log.report()
        for letter, items, time in [("a", "0" * 13, "2024-12-31T23:59:59+05:00"), ("b", "??????0000000", None),
                                    ("c", "0" * 13, "2025-01-01T00:00:00+05:00")]:
            self.log.opened(f"case:{letter}")
            self.log.survey(f"assessment:{letter}", *[time or "2024-08-01T10:00:00+05:00"], items,
                            case=f"case:{letter}")
        self.assertEqual(self.found("cases."), {"cases.opened": 3, "cases.assessed": 1})

    def test_joined_cases_are_one_opened_when_the_first_was_with_the_surveys_of_all(self):
        self.log.report("report:a", district="nura")
        self.log.report("report:b", district="esil")
        self.log.opened("case:a", "report:a", time="2024-05-01T10:00:00+05:00")
        self.log.opened("case:b", "report:b")
        self.log.survey("assessment:b", case="case:b")
        self.assertEqual(self.found("cases."), {"cases.opened": 2, "cases.assessed": 1})
        self.log.joined("case:a", "case:b", "2024-12-31T23:59:59+05:00")
        self.assertEqual(self.found("cases.", by="district"), {"nura": {"cases.opened": 1, "cases.assessed": 1}})
        self.assertEqual(list(self.found("cases.", by="month")), ["05"])

    def test_a_requalification_goes_up_or_down_from_where_the_offence_stood(self):
        self.log.offence(article="109-1", district="nura")
        for to, time in [("107", "2024-08-01T10:00:00+05:00"), ("107", "2024-09-01T10:00:00+05:00"),
                         ("108-1", "2024-10-01T10:00:00+05:00"), ("99", "2025-01-01T00:00:00+05:00")]:
            self.log.requalified(to, time)
        self.log.requalified("99", "2024-08-01T10:00:00+05:00", "offence:unheard-of")
        self.assertEqual(self.found("requalifications."), {"requalifications.up": 1, "requalifications.down": 1})
        self.assertEqual(list(self.found("requalifications.", by="district")), ["nura"])
        self.assertEqual(self.found("requalifications.", year=2025), {"requalifications.up": 1})

    # Victims

    def victim(self, person, case, time="2024-07-01T10:00:00+05:00", role="victim"):
        return self.log.put("party.added", case, time, person=person, role=role, identity="known")

    def test_a_victim_of_two_cases_is_one_person_and_a_repeated_one(self):
        self.victim("person:a", "case:a")
        self.victim("person:a", "case:a", "2024-09-01T10:00:00+05:00")
        self.victim("person:a", "case:c", role="witness")
        self.assertEqual(self.found("persons.victims"), {"persons.victims": 1})
        self.victim("person:b", "case:b", "2024-08-01T10:00:00+05:00")
        self.assertEqual(self.found("persons.victims"), {"persons.victims": 2})
        same = self.log.same("person:b", "person:a")
        self.assertEqual(self.found("persons.victims", by="month"),
                         {"07": {"persons.victims": 1}, "08": {"persons.victims.repeat": 1}})
        self.log.retract(same)
        self.assertEqual(self.found("persons.victims"), {"persons.victims": 2})

    def test_a_case_of_an_earlier_year_makes_a_repeated_victim_and_joined_cases_are_one(self):
        self.victim("person:a", "case:a", "2023-12-31T23:59:59+06:00")
        self.victim("person:a", "case:b")
        self.assertEqual(self.found("persons.victims"), {"persons.victims": 1, "persons.victims.repeat": 1})
        self.assertEqual(self.found("persons.victims", year=2023), {"persons.victims": 1})
        self.log.joined("case:b", "case:a", "2024-12-31T23:59:59+05:00")
        self.assertEqual(self.found("persons.victims"), {})
        self.assertEqual(self.found("persons.victims", year=2023), {"persons.victims": 1})

    def designated(self, person="person:his", time="2024-07-01T15:00:00+05:00", assessment="assessment:a"):
        self.log.put("high-risk.designated", person, time, assessment=assessment)

    def test_assisted_is_who_was_designated_and_helped_that_day_or_later_or_whose_victim_was(self):
        self.log.survey("assessment:a", victim="person:her")
        self.designated()
        self.designated("person:other", assessment="assessment:b")
        self.log.admitted("person:her", "2024-06-30" + DAY)
        self.assertEqual(self.found("persons.high-risk"), {"persons.high-risk": 2})
        self.log.admitted("person:her", "2024-07-01" + DAY)
        self.log.put("support.delivered", "person:other", "2025-01-01" + DAY, kind="social", recipient="man",
                     identity="known")
        self.assertEqual(self.found("persons.high-risk"), {"persons.high-risk": 2, "persons.high-risk.assisted": 1})
        self.log.put("support.delivered", "person:friend", "2024-12-31" + DAY, kind="social", recipient="man",
                     identity="known")
        self.log.same("person:friend", "person:other")
        self.assertEqual(self.found("persons.high-risk"), {"persons.high-risk": 2, "persons.high-risk.assisted": 2})

    def test_referrals_of_the_year_are_answered_by_its_end_and_accepted_by_the_last_answer(self):
        for letter, answers in {"a": ["declined", "accepted"], "b": ["accepted", "no-show"], "c": []}.items():
            self.log.put("referral.made", f"referral:{letter}", "2024-12-30T10:00:00+05:00", person="person:a")
            for answer in answers:
                self.log.put("referral.answered", f"referral:{letter}", "2024-12-31T23:59:59+05:00", answer=answer)
        self.log.put("referral.answered", "referral:c", "2025-01-01T00:00:00+05:00", answer="accepted")
        self.log.put("referral.answered", "referral:d", "2024-12-31T10:00:00+05:00", answer="accepted")
        self.assertEqual(self.found("referrals."), {
            "referrals.made": 3, "referrals.answered": 2, "referrals.accepted": 1})

    # Days in crisis centres

    def stay(self, person, first, end=None, centre=CENTRE):
        self.log.put("crisis-centre.admitted", person, first + DAY, centre, identity="known")
        if end:
            self.log.put("crisis-centre.discharged", person, end + DAY, centre)

    def days(self, year=2024):
        return {month: table["crisis-centre.days"]
                for month, table in self.found("crisis-centre.days", year=year, by="month").items()}

    def test_a_stay_over_new_year_counts_its_days_in_both(self):
        self.stay("person:a", "2023-12-30", "2024-01-03")
        self.assertEqual((self.days(2023), self.days()), ({"12": 2}, {"01": 2}))

    def test_the_29th_of_february_is_one_day(self):
        self.log.put("crisis-centre.admitted", "person:a", "2024-02-28T00:00:00+06:00", CENTRE, identity="known")
        self.log.put("crisis-centre.discharged", "person:a", "2024-03-02T00:00:00+05:00", CENTRE)
        self.assertEqual(self.days(), {"02": 2, "03": 1})

    def test_a_stay_of_a_day_is_one_and_overlapping_ones_count_once(self):
        self.stay("person:a", "2024-05-01", "2024-05-01")
        self.stay("person:b", "2024-06-01", "2024-06-05")
        self.stay("person:b", "2024-06-04", "2024-06-06", OTHER)
        self.stay("person:c", "2024-06-10", "2024-06-12")
        self.stay("person:d", "2024-06-11", "2024-06-13")
        self.assertEqual(self.days(), {"05": 1, "06": 5 + 2 + 2})
        self.log.same("person:c", "person:d")
        self.assertEqual(self.days(), {"05": 1, "06": 5 + 3})

    def test_a_discharge_ends_the_stay_at_its_centre_or_else_every_stay(self):
        self.stay("person:a", "2024-12-01")
        self.stay("person:a", "2024-12-03", centre=OTHER)
        self.log.put("crisis-centre.discharged", "person:a", "2024-12-05" + DAY, CENTRE)
        self.assertEqual(self.days(), {"12": 31})
        self.log.put("crisis-centre.discharged", "person:a", "2024-12-06" + DAY, CENTRE)
        self.assertEqual(self.days(), {"12": 5})

    def test_a_stay_that_is_not_over_counts_to_the_day_the_log_ends(self):
        self.stay("person:a", "2024-12-01")
        self.log.ended_by("2024-12-10T18:59:59.000Z")
        self.assertEqual(self.days(), {"12": 10})
        self.log.ended_by("2024-12-10T19:00:00.000Z")
        self.assertEqual(self.days(), {"12": 11})
        self.log.ended_by("2025-06-01T00:00:00.000Z")
        self.assertEqual(self.days(), {"12": 31})

    # Protective orders

    def order(self, order="order:a", time="2024-12-01T10:00:00+05:00", days=30, served="2024-12-02T18:00:00+05:00"):
        self.log.put("protective-order.issued", order, time, days=days, person="person:a")
        if served:
            self.log.put("protective-order.served", order, served, method="in-person")

    def test_an_order_is_active_from_its_service_while_its_term_runs(self):
        self.order("order:last-day", served="2024-12-02T00:00:00+05:00")
        self.order("order:over", served="2024-12-01T23:59:59+05:00")
        self.order("order:not-served", served=None)
        self.order("order:late", "2024-10-01T10:00:00+05:00", served="2024-12-31T23:59:59+05:00")
        self.order("order:after", served="2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("orders."), {"orders.issued": 5, "orders.served": 3, "orders.active": 2})
        self.assertEqual(self.found("orders.", by="month")["12"]["orders.active"], 2)

    def test_a_refused_signature_serves_and_extensions_and_revocations_count_when_dated_by_then(self):
        self.order("order:a", "2024-11-01T10:00:00+05:00", served=None)
        self.log.put("protective-order.refused-signature", "order:a", "2024-11-01T10:00:00+05:00", witnesses=2)
        self.log.put("protective-order.extended", "order:a", "2024-11-20T10:00:00+05:00", days=31)
        self.assertEqual(self.found("orders.active"), {"orders.active": 1})
        self.log.put("protective-order.revoked", "order:a", "2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("orders.active"), {"orders.active": 1})
        self.log.put("protective-order.revoked", "order:a", "2024-12-31T23:59:59+05:00")
        self.assertEqual(self.found("orders."), {"orders.issued": 1, "orders.served": 1})
        self.order("order:b", "2024-10-01T10:00:00+05:00", served="2024-10-01T10:00:00+05:00")
        self.log.put("protective-order.extended", "order:b", "2025-01-01T00:00:00+05:00", days=300)
        self.assertEqual(self.found("orders.active"), {})

    def test_an_order_violated_twice_in_a_year_is_one_and_counts_again_the_next_year(self):
        self.order()
        for time in ["2024-12-20T10:00:00+05:00", "2024-12-10T10:00:00+05:00", "2025-01-01T00:00:00+05:00"]:
            self.log.put("protective-order.violated", "order:a", time, ban="contact")
        for year in (2024, 2025):
            self.assertEqual(self.found("orders.violated", year=year), {"orders.violated": 1})

    def test_in_a_year_not_over_what_is_active_on_the_last_day_counts(self):
        self.order(time="2024-06-01T10:00:00+05:00", served="2024-06-01T10:00:00+05:00")
        self.log.ended_by("2024-06-30T18:00:00.000Z")
        self.assertEqual(self.found("orders.active", by="month"), {"06": {"orders.active": 1}})
        self.log.ended_by("2024-06-30T19:00:00.000Z")
        self.assertEqual(self.found("orders.active"), {})
        self.assertEqual(self.found("orders.active", year=2025), {})

    # Monitoring

    def monitored(self, time, cadence, closed=None, person="person:a"):
        self.log.put("monitoring.opened", person, time, cadenceDays=cadence, basis="high-risk", mode="visit")
        if closed:
            self.log.put("monitoring.closed", person, closed, reason="term-ended")

    def test_check_ins_are_due_every_so_many_days_up_to_the_closing_and_the_last_day_counts(self):
        self.monitored("2024-11-01T10:00:00+05:00", 7, "2024-11-22T10:00:00+05:00")
        self.assertEqual(self.found("check-ins."), {"check-ins.due": 3})
        self.monitored("2024-11-01T10:00:00+05:00", 7, "2024-11-22T09:59:59+05:00", "person:b")
        self.assertEqual(self.found("check-ins."), {"check-ins.due": 5})

    def test_a_check_in_due_on_the_last_day_of_the_year_is_of_that_year(self):
        self.monitored("2024-12-24T23:59:59+05:00", 7)
        self.assertEqual(self.found("check-ins."), {"check-ins.due": 1})
        self.assertEqual(self.found("check-ins.", year=2025)["check-ins.due"], 52)
        self.log.ended_by("2024-12-30T18:59:59.999Z")
        self.assertEqual(self.found("check-ins."), {})

    def test_the_schedule_keeps_the_day_over_the_day_of_25_hours(self):
        self.monitored("2024-02-28T23:30:00+06:00", 1, "2024-03-02T00:00:00+05:00")
        self.assertEqual(self.found("check-ins.", by="month"),
                         {"02": {"check-ins.due": 1}, "03": {"check-ins.due": 1}})

    def test_check_ins_count_as_recorded_and_each_opening_has_its_own_schedule(self):
        self.monitored("2024-12-01T10:00:00+05:00", 10)
        self.monitored("2024-12-05T10:00:00+05:00", 20, "2024-12-28T10:00:00+05:00")
        self.assertEqual(self.found("check-ins."), {"check-ins.due": 2 + 1})
        for time in ["2024-12-11T10:00:00+05:00", "2024-12-11T11:00:00+05:00", "2025-01-01T00:00:00+05:00"]:
            self.log.put("check-in.completed", "person:a", time, started=time)
        missed = self.log.put("check-in.missed", "person:a", "2024-12-22T10:00:00+05:00", dueAt="2024-12-21T10:00:00+05:00")
        self.assertEqual(self.found("check-ins."), {
            "check-ins.due": 3, "check-ins.completed": 2, "check-ins.missed": 1})
        self.log.retract(missed)
        self.assertEqual(self.found("check-ins."), {"check-ins.due": 3, "check-ins.completed": 2})

    # Programmes, families, alcohol

    def correction(self, act, time, body=CENTRE, person="person:a", **data):
        self.log.put(f"correction.{act}", person, time, body, **data)

    def test_a_programme_begins_with_its_first_session_and_is_completed_by_its_own_centre(self):
        self.correction("attended", "2024-01-05T10:00:00+06:00", session=1)
        self.correction("ordered", "2024-02-01T10:00:00+06:00", POLICE, centre=CENTRE, sessions=10)
        self.correction("attended", "2024-02-02T10:00:00+06:00", OTHER, session=1)
        self.assertEqual(self.found("programmes."), {})
        self.correction("attended", "2024-03-01T10:00:00+05:00", session=2)
        self.correction("attended", "2024-02-20T10:00:00+06:00", session=1)
        self.correction("completed", "2024-12-31T23:59:59+05:00", OTHER)
        self.assertEqual(self.found("programmes.", by="month"), {"03": {"programmes.begun": 1}})
        self.correction("completed", "2024-12-31T23:59:59+05:00")
        self.correction("completed", "2024-12-31T23:59:59+05:00")
        self.assertEqual(self.found("programmes."), {"programmes.begun": 1, "programmes.completed": 1})

    def test_a_programme_broken_off_is_not_completed_and_the_next_one_is_another(self):
        self.correction("ordered", "2024-02-01T10:00:00+06:00", centre=CENTRE)
        self.correction("attended", "2024-02-02T10:00:00+06:00")
        self.correction("dropped", "2024-03-01T10:00:00+05:00")
        self.correction("completed", "2024-03-02T10:00:00+05:00")
        self.correction("ordered", "2024-04-01T10:00:00+05:00", centre=CENTRE)
        self.correction("attended", "2024-04-02T10:00:00+05:00")
        self.assertEqual(self.found("programmes."), {"programmes.begun": 2})

    def family(self, act, time, family="family:a", **data):
        self.log.put(f"family.{act}", family, time, **data)

    def test_a_family_counts_once_as_identified_and_in_the_stock_until_the_work_with_it_ends(self):
        self.family("identified", "2023-05-01T10:00:00+06:00", district="nura")
        self.family("identified", "2024-05-01T10:00:00+05:00", "family:b", district="esil")
        self.family("closed", "2024-06-01T10:00:00+05:00", "family:b")
        self.assertEqual(self.found("families."), {"families.identified": 1, "families.in-difficulty": 1})
        self.family("identified", "2024-12-31T23:59:59+05:00", "family:b", district="almaty")
        self.assertEqual(self.found("families.", by="district"), {
            "esil": {"families.identified": 1}, "nura": {"families.in-difficulty": 1},
            "almaty": {"families.in-difficulty": 1}})
        self.family("closed", "2025-01-01T00:00:00+05:00")
        self.assertEqual(self.found("families.in-difficulty", by="month"), {"12": {"families.in-difficulty": 2}})
        self.assertEqual(self.found("families.", year=2025), {"families.in-difficulty": 1})

    def sale(self, at, violation="none", outlet="outlet:a", time="2024-05-02T10:00:00+05:00"):
        self.log.put("alcohol-sale.inspected", outlet, time, at=at, district="esil", violation=violation,
                     strengthPercent=40)

    def test_night_is_when_strong_alcohol_is_not_sold(self):
        for clock in ["20:59:59", "21:00:00", "11:59:59", "12:00:00"]:
            self.sale(f"2024-05-01T{clock}+05:00")
        self.assertEqual(self.found("alcohol."), {"alcohol.night-inspections": 2})
        self.sale("2024-05-01T21:00:00+05:00", "strong-at-night")
        self.sale("2024-05-01T22:00:00+05:00", "strong-at-night")
        self.sale("2024-05-01T23:30:00+05:00", "weak-at-night", "outlet:b")
        self.sale("2024-05-01T23:40:00+05:00", "to-minor", "outlet:b")
        self.assertEqual(self.found("alcohol."), {"alcohol.night-inspections": 5, "alcohol.night-violations": 2})

    # Splits

    def test_what_is_split_by_district_sums_to_the_year_and_the_rest_is_not_there(self):
        self.log.report()
        self.call_out()
        self.monitored("2024-11-01T10:00:00+05:00", 7)
        answer = figures.figures(self.log, 2024, by="district")
        for part in answer["districts"].values():
            self.assertEqual(list(part), figures.SPLIT)
        sums = {key: sum(part[key] for part in answer["districts"].values()) for key in figures.SPLIT}
        self.assertEqual(sums, {key: answer["figures"][key] for key in figures.SPLIT})
        self.assertNotIn("check-ins.due", figures.SPLIT)


if __name__ == "__main__":
    unittest.main()
