"""Each rule of the figures, shown on a log one can read at a glance.

    python3 -m unittest discover Tools/verify
"""

import json
import unittest

import figures

COMMITTED = "2024-07-01T20:00:00+05:00"
REGISTERED = "2024-07-02T10:00:00+05:00"


class Log(list):
    """Entries in log order; each method writes one and returns its id."""

    def write(self, name, subject, time, **data):
        entry = {"id": f"event {len(self)}", "type": f"kua.{name}.v1", "subject": subject, "time": time}
        self.append(json.dumps(entry | {"data": data}))
        return entry["id"]

    def offence(self, subject="offence:a", time=REGISTERED, **data):
        usual = dict(article="108-1", case="case:a", committedTo=COMMITTED, district="esil", domestic="no",
                     suspects=["person:his"], victims=["person:her"])
        return self.write("offence.registered", subject, time, **usual | data)

    def requalified(self, to, time, subject="offence:a"):
        return self.write("offence.requalified", subject, time, to=to, reason="forensic-conclusion",
                          **{"from": "108-1"})

    def relationship(self, kind, suspect="person:his", victim="person:her", time=REGISTERED, **data):
        pair = {"suspect": suspect, "victim": victim}
        return self.write("relationship.recorded", "case:a", time, kind=kind, **pair, **data)

    def sent(self, time, case="case:a"):
        return self.write("case.sent-to-court", case, time, charges=[], courtNumber="7140-24-00-1/1")

    def returned(self, time, case="case:a"):
        return self.write("case.returned", case, time, reason="other")

    def joined(self, case, into, time=REGISTERED):
        return self.write("case.joined", case, time, into=into, reason="same-suspect")

    def severed(self, case, out_of, *offences, time=REGISTERED):
        return self.write("case.severed", case, time, outOf=out_of, offences=list(offences),
                          reason="same-victim")

    def sentence(self, person, time="2024-11-01T10:00:00+05:00", verdict="convicted", article="108-1"):
        return self.write("sentence.imposed", "case:a", time, person=person, verdict=verdict, article=article)

    def survey(self, subject, time="2024-03-05T10:00:00+05:00", items="0" * 13, **data):
        return self.write("risk.assessed", subject, time, items=items, person="person:his",
                          district="nura", **data)

    def cause(self, subject, cause="alcohol", time="2024-03-05T11:00:00+05:00"):
        return self.write("cause.stated", subject, time, cause=cause)

    def admitted(self, person, time="2024-05-01T00:00:00+05:00", identity="known"):
        return self.write("crisis-centre.admitted", person, time, identity=identity)

    def supported(self, person, kind="legal", recipient="woman"):
        return self.write("support.delivered", person, "2024-05-01T00:00:00+05:00", identity="known",
                          kind=kind, recipient=recipient)

    def parted(self, person, other, time="2025-04-01T10:00:00+05:00"):
        return self.write("person.separated", person, time, **{"from": other})

    def same(self, person, other, time="2025-03-01T10:00:00+05:00"):
        return self.write("person.identified", person, time, sameAs=other)

    def retract(self, target, time="2025-04-01T10:00:00+05:00"):
        return self.write("event.retracted", "case:a", time, target=target, reason="entered-in-error")

    def correct(self, target, **patch):
        return self.write("event.corrected", "case:a", "2025-04-02T10:00:00+05:00", target=target, patch=patch,
                          reason="entered-in-error")


class FiguresTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.log = Log()

    def expect(self, year=2024, **wanted):
        """The briefing's figures that are not zero, with `.` and `-` of their keys written `_`."""
        found = figures.figures(self.log, year)["figures"]
        found = {key.replace(".", "_").replace("-", "_"): found[key] for key in figures.BRIEFING if found[key]}
        self.assertEqual(found, wanted)

    def expect_offence(self, article="108_1", domestic=False, **others):
        counted = {"offences_registered": 1, f"offences_{article}": 1}
        self.expect(**counted, **{f"offences_{article}_domestic": 1} if domestic else {}, **others)

    def test_an_empty_log_counts_nothing(self):
        self.expect()
        self.assertEqual(list(figures.figures([], 2024)["figures"]), figures.FIGURES)

    # Offences

    def test_an_offence_registered_twice_counts_once_as_first_registered(self):
        self.log.offence()
        self.log.offence(article="109-1")
        self.expect_offence("108_1")

    def test_other_articles_do_not_count(self):
        self.log.offence(article="107")
        self.expect()

    def test_what_was_committed_before_16_june_2024_does_not_count(self):
        self.log.offence("offence:a", committedTo="2024-06-15T23:59:59+05:00")
        self.log.offence("offence:b", committedTo="2024-06-16T00:00:00+05:00")
        self.expect_offence()

    def test_the_window_opens_on_16_june_and_closes_with_the_local_year(self):
        for number, time in enumerate([
            "2024-06-15T23:59:59+05:00", "2024-06-16T00:00:00+05:00",
            "2024-12-31T23:59:59+05:00", "2025-01-01T00:00:00+05:00",
        ]):
            self.log.offence(f"offence:{number}", time)
        self.expect(2023)
        self.expect(2024, offences_registered=2, offences_108_1=2)
        self.expect(2025, offences_registered=1, offences_108_1=1)

    def test_the_article_is_that_of_the_last_requalification_in_log_order(self):
        self.log.offence()
        self.log.requalified("107", "2024-09-02T10:00:00+05:00")
        self.log.requalified("109-1", "2024-09-01T10:00:00+05:00")
        self.expect_offence("109_1")

    def test_a_requalification_after_the_years_end_changes_nothing(self):
        self.log.offence()
        self.log.requalified("107", "2025-01-01T00:00:00+05:00")
        self.expect_offence("108_1")

    def test_an_offence_requalified_into_an_article_counts_when_registered(self):
        self.log.offence(article="107")
        self.log.requalified("109-1", "2024-12-31T23:59:59+05:00")
        self.expect_offence("109_1")
        self.assertEqual(figures.figures(self.log, 2024, by="month")["months"]["07"]["offences.109-1"], 1)

    # Domestic

    def test_a_relationship_of_the_pair_makes_an_offence_domestic_even_recorded_before_it(self):
        self.log.relationship("spouse")
        self.log.offence(domestic="no")
        self.expect_offence(domestic=True)

    def test_an_in_law_is_not_domestic_under_the_law_of_2009(self):
        self.log.offence(domestic="yes")
        self.log.relationship("in-law")
        self.expect_offence()

    def test_an_in_law_is_domestic_for_acts_from_2_march_2026(self):
        for time in ["2026-03-01T23:59:59+05:00", "2026-03-02T00:00:00+05:00"]:
            self.log.offence(f"offence:{time}", "2026-03-05T10:00:00+05:00", committedTo=time)
        self.log.relationship("in-law")
        self.expect(2026, offences_registered=2, offences_108_1=2, offences_108_1_domestic=1)

    def test_a_relationship_turned_round_says_nothing(self):
        self.log.offence()
        self.log.relationship("spouse", suspect="person:her", victim="person:his")
        self.expect_offence()

    def test_a_relationship_that_names_an_offence_speaks_of_that_one_only(self):
        self.log.offence("offence:a")
        self.log.offence("offence:b", article="109-1")
        self.log.relationship("spouse", offence="offence:b")
        self.expect(offences_registered=2, offences_108_1=1, offences_109_1=1, offences_109_1_domestic=1)

    def test_a_relationship_that_names_an_offence_brings_its_pair_along(self):
        self.log.offence(suspects=[], victims=[])
        self.log.relationship("neighbour", offence="offence:a")
        self.log.relationship("cohabitant")
        self.expect_offence(domestic=True)

    def test_a_pair_is_known_through_its_other_references(self):
        self.log.offence(suspects=["person:stranger"])
        self.log.relationship("former-spouse")
        self.log.same("person:stranger", "person:his")
        self.expect_offence(domestic=True)

    def test_a_relationship_recorded_next_year_changes_nothing(self):
        self.log.offence()
        self.log.relationship("spouse", time="2025-01-01T00:00:00+05:00")
        self.expect_offence()

    # Retraction

    def test_a_retracted_event_never_was(self):
        self.log.retract(self.log.offence())
        self.expect()

    def test_a_retracted_retraction_brings_its_target_back(self):
        retraction = self.log.retract(self.log.offence())
        second = self.log.retract(retraction)
        self.expect_offence()
        self.log.retract(second)
        self.expect()

    def test_an_event_retracted_twice_stays_dead_while_one_retraction_lives(self):
        target = self.log.offence()
        self.log.retract(self.log.retract(target))
        self.log.retract(target)
        self.expect()

    def test_a_corrected_event_counts_as_if_it_had_been_right_from_the_start(self):
        self.log.correct(self.log.offence(), data={"article": "109-1"})
        self.expect_offence("109_1")

    def test_a_correction_may_move_an_event_to_another_time_and_subject(self):
        moved = self.log.offence("offence:a", "2023-12-31T23:00:00+05:00")
        self.log.correct(moved, time=REGISTERED, subject="offence:b")
        self.log.requalified("109-1", "2024-09-01T10:00:00+05:00", "offence:b")
        self.expect_offence("109_1")

    def test_null_takes_a_member_away(self):
        self.log.relationship("spouse")
        self.log.correct(self.log.offence(), data={"victims": None})
        self.expect_offence()

    def test_corrections_are_merged_in_log_order(self):
        target = self.log.offence(article="107")
        self.log.correct(target, data={"article": "109-1", "committedTo": "2024-06-01T10:00:00+05:00"})
        self.expect()
        self.log.correct(target, data={"committedTo": COMMITTED})
        self.expect_offence("109_1")

    def test_a_correction_of_a_correction_says_it_anew_and_the_last_one_counts(self):
        target = self.log.offence(article="107")
        first = self.log.correct(target, data={"article": "108-1", "district": "nura"})
        second = self.log.correct(first, data={"article": "109-1"})
        self.expect_offence("109_1")
        self.assertEqual(figures.figures(self.log, 2024, by="district")["districts"]["esil"]["offences.109-1"], 1)
        third = self.log.correct(first, data={"article": "107"})
        self.expect()
        self.log.correct(third, data={"article": "108-1"})
        self.expect_offence("108_1")
        self.log.retract(third)
        self.expect_offence("109_1")
        self.log.retract(second)
        self.expect_offence("108_1")

    def test_a_retracted_correction_never_was_and_counts_again_when_that_is_retracted(self):
        correction = self.log.correct(self.log.offence(), data={"article": "109-1"})
        retraction = self.log.retract(correction)
        self.expect_offence("108_1")
        self.log.retract(retraction)
        self.expect_offence("109_1")

    def test_a_retracted_event_does_not_count_however_it_was_corrected(self):
        target = self.log.offence()
        self.log.correct(target, data={"article": "109-1"})
        self.log.retract(target)
        self.log.correct(target, data={"article": "108-1"})
        self.expect()

    def test_a_dispute_changes_no_figure(self):
        self.log.write("event.disputed", "case:a", REGISTERED, target=self.log.offence(), ground="did-not-happen")
        self.expect_offence()

    def test_when_the_first_registration_is_retracted_the_second_counts(self):
        first = self.log.offence(article="108-1")
        self.log.offence(article="109-1")
        self.log.retract(first)
        self.expect_offence("109_1")

    def test_a_retracted_identification_parts_two_persons_again(self):
        self.log.sentence("person:a")
        self.log.sentence("person:b")
        identified = self.log.same("person:a", "person:b")
        self.expect(persons_sentenced=1)
        self.log.retract(identified)
        self.expect(persons_sentenced=2)

    def test_persons_parted_again_are_two_until_joined_anew(self):
        self.log.sentence("person:a")
        self.log.sentence("person:b")
        self.log.same("person:a", "person:b")
        self.expect(persons_sentenced=1)
        parted = self.log.write("person.separated", "person:b", "2025-03-05T10:00:00+05:00", **{"from": "person:a"})
        self.expect(persons_sentenced=2)
        self.log.retract(parted)
        self.expect(persons_sentenced=1)
        self.log.write("person.separated", "person:a", "2025-05-05T10:00:00+05:00", **{"from": "person:b"})
        self.expect(persons_sentenced=2)
        self.log.same("person:a", "person:b")
        self.expect(persons_sentenced=1)

    def test_digests_and_signatures_change_nothing(self):
        self.log.sentence("person:a")
        entry = json.loads(self.log.pop())
        entry["data"]["_sd"] = ["X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"]
        self.log.append(json.dumps(entry | {"signature": "00000000:" + "A" * 86}))
        for name in "sentence.in-force", "sentence.served", "case.terminated", "legal-hold.placed":
            self.log.write(name, "case:a", REGISTERED)
        self.expect(persons_sentenced=1)

    # Court

    def test_a_case_sent_returned_and_sent_again_counts_in_the_month_of_the_last_sending(self):
        self.log.offence()
        self.log.sent("2024-08-01T10:00:00+05:00")
        self.log.returned("2024-09-01T10:00:00+05:00")
        self.expect_offence()
        self.log.sent("2024-10-01T10:00:00+05:00")
        self.expect_offence(cases_sent_to_court=1)
        months = figures.figures(self.log, 2024, by="month")["months"]
        self.assertEqual([m for m in months if months[m]["cases.sent-to-court"]], ["10"])

    def test_a_return_after_the_years_end_does_not_undo_the_sending(self):
        self.log.offence()
        self.log.sent("2024-12-30T10:00:00+05:00")
        self.log.returned("2025-01-09T10:00:00+05:00")
        self.expect_offence(cases_sent_to_court=1)

    def test_a_case_counts_once_and_only_with_a_counted_offence(self):
        self.log.offence("offence:a", case="case:a")
        self.log.offence("offence:b", case="case:a")
        self.log.offence("offence:c", case="case:b", article="107")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:a")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:b")
        self.expect(offences_registered=2, offences_108_1=2, cases_sent_to_court=1)

    def test_a_case_lies_in_the_district_of_its_first_counted_offence(self):
        self.log.offence("offence:a", article="107", district="almaty")
        self.log.offence("offence:b", district="nura")
        self.log.offence("offence:c", district="esil")
        self.log.sent("2024-08-01T10:00:00+05:00")
        districts = figures.figures(self.log, 2024, by="district")["districts"]
        self.assertEqual([d for d in districts if districts[d]["cases.sent-to-court"]], ["nura"])

    def sent_to_court(self, year=2024):
        """The months and districts in which cases sent to court are counted."""
        months = figures.figures(self.log, year, by="month")["months"]
        districts = figures.figures(self.log, year, by="district")["districts"]
        return ([(m, n) for m in months if (n := months[m]["cases.sent-to-court"])],
                [(d, n) for d in districts if (n := districts[d]["cases.sent-to-court"])])

    def test_joined_cases_count_as_one_with_the_offences_and_sendings_of_all(self):
        self.log.offence("offence:a", case="case:a", district="nura")
        self.log.offence("offence:b", case="case:b", district="esil")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:a")
        self.log.sent("2024-09-01T10:00:00+05:00", "case:b")
        self.assertEqual(self.sent_to_court(), ([("08", 1), ("09", 1)], [("esil", 1), ("nura", 1)]))
        joining = self.log.joined("case:a", "case:b", "2024-10-01T10:00:00+05:00")
        self.assertEqual(self.sent_to_court(), ([("09", 1)], [("esil", 1)]))
        self.log.returned("2024-11-01T10:00:00+05:00", "case:b")
        self.assertEqual(self.sent_to_court(), ([], []))
        self.log.retract(joining)
        self.assertEqual(self.sent_to_court(), ([("08", 1)], [("nura", 1)]))

    def test_the_offences_of_a_joined_case_make_the_one_it_goes_on_under_count(self):
        self.log.offence("offence:a", case="case:a", district="nura")
        self.log.joined("case:a", "case:b")
        self.log.joined("case:b", "case:c")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:c")
        self.assertEqual(self.sent_to_court(), ([("08", 1)], [("nura", 1)]))

    def test_cases_joined_after_the_years_end_are_still_two_in_it(self):
        self.log.offence("offence:a", case="case:a")
        self.log.offence("offence:b", case="case:b")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:a")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:b")
        self.log.joined("case:a", "case:b", "2025-01-01T00:00:00+05:00")
        self.expect(offences_registered=2, offences_108_1=2, cases_sent_to_court=2)

    def test_a_severed_offence_counts_with_the_new_case(self):
        self.log.offence("offence:a", district="nura")
        self.log.offence("offence:b", article="107")
        self.log.sent("2024-08-01T10:00:00+05:00")
        self.log.severed("case:b", "case:a", "offence:a", time="2024-09-01T10:00:00+05:00")
        self.assertEqual(self.sent_to_court(), ([], []))
        self.log.sent("2024-10-01T10:00:00+05:00", "case:b")
        self.assertEqual(self.sent_to_court(), ([("10", 1)], [("nura", 1)]))

    def test_cases_joined_in_a_circle_are_one(self):
        self.log.offence("offence:a", case="case:a", district="nura")
        self.log.offence("offence:b", case="case:b", district="esil")
        self.log.joined("case:b", "case:a")
        self.log.joined("case:a", "case:b")
        self.log.joined("case:a", "case:a")
        self.log.sent("2024-08-01T10:00:00+05:00", "case:b")
        self.assertEqual(self.sent_to_court(), ([("08", 1)], [("nura", 1)]))

    def test_a_case_carried_forward_feeds_no_figure(self):
        self.log.write("case.carried-forward", "case:a", REGISTERED, stage="in-court", document="1-1")
        self.expect()

    def test_persons_sentenced_are_those_convicted_once_each_in_the_window_on_the_articles(self):
        self.log.sentence("person:a")
        self.log.sentence("person:a", "2024-10-01T10:00:00+05:00", article="109-1")
        self.log.sentence("person:b", verdict="acquitted")
        self.log.sentence("person:c", article="107")
        self.log.sentence("person:d", "2024-06-15T23:59:59+05:00")
        self.log.sentence("person:e", "2025-01-01T00:00:00+05:00")
        self.expect(persons_sentenced=1)
        months = figures.figures(self.log, 2024, by="month")["months"]
        self.assertEqual([m for m in months if months[m]["persons.sentenced"]], ["10"])

    # Surveys and causes

    def test_a_survey_counts_once_in_the_whole_year_with_five_unclear_answers_but_not_six(self):
        self.log.survey("assessment:a", "2024-01-01T00:00:00+06:00", eligible=False)
        self.log.survey("assessment:a")
        self.log.survey("assessment:b", items="?????11111111")
        self.log.survey("assessment:c", items="??????1111111")
        self.log.survey("assessment:d", "2023-12-31T23:59:59+06:00")
        self.expect(risk_surveys=2)

    def test_a_cause_counts_once_an_assessment_and_in_its_month_whenever_stated(self):
        self.log.cause("assessment:a", "jealousy")
        self.log.survey("assessment:a")
        self.log.survey("assessment:b", items="?" * 13)
        for subject in ["assessment:a", "assessment:a", "assessment:b", "report:a"]:
            self.log.cause(subject, "alcohol", "2025-02-01T10:00:00+05:00")
        self.log.cause("assessment:a", "drugs")
        self.expect(risk_surveys=1, causes_alcohol=1, causes_jealousy=1)
        months = figures.figures(self.log, 2024, by="month")["months"]
        self.assertEqual([m for m in months if months[m]["causes.alcohol"]], ["03"])

    # Persons

    def test_merged_identities_are_one_person_through_any_chain(self):
        for name in "abcd":
            self.log.admitted(f"person:{name}")
        self.log.same("person:a", "person:b")
        self.log.same("person:c", "person:d")
        self.log.same("person:d", "person:a")
        self.log.same("person:b", "person:c")
        self.expect(persons_crisis_centre=1)

    def test_parted_persons_are_two_again_until_they_are_joined_again(self):
        for name in "abc":
            self.log.admitted(f"person:{name}")
        self.log.same("person:a", "person:b")
        self.log.same("person:b", "person:c")
        parted = self.log.parted("person:c", "person:b")
        self.expect(persons_crisis_centre=2)
        self.log.retract(parted)
        self.expect(persons_crisis_centre=1)
        self.log.parted("person:a", "person:b")
        self.log.same("person:b", "person:a")
        self.expect(persons_crisis_centre=1)

    def test_supported_are_women_and_children_given_psychological_or_legal_help(self):
        self.log.supported("person:a", kind="psychological", recipient="child")
        self.log.supported("person:b", kind="legal", recipient="woman")
        self.log.supported("person:c", kind="legal", recipient="man")
        self.log.supported("person:d", kind="medical")
        self.log.supported("person:e", kind="social")
        self.expect(persons_supported=2)

    def test_designated_twice_is_one_person_of_high_risk(self):
        for time in ["2024-02-29T23:30:00+06:00", "2024-02-29T23:10:00+05:00", "2024-04-01T10:00:00+05:00"]:
            self.log.write("high-risk.designated", "person:his", time, assessment="assessment:a")
        self.expect(persons_high_risk=1)

    def test_a_person_is_unidentified_if_said_unknown_and_nowhere_known(self):
        self.log.admitted("person:a", identity="unknown")
        self.log.admitted("person:b", identity="unknown")
        self.log.admitted("person:c", identity="unknown")
        self.log.admitted("person:d", identity="known")
        self.log.sentence("person:e")
        self.log.write("party.added", "case:a", REGISTERED, person="person:b", identity="known", role="witness")
        self.log.same("person:c", "person:d")
        unidentified = figures.figures(self.log, 2024)["unidentified"]
        self.assertEqual(list(unidentified), figures.PERSONS)
        self.assertEqual({key for key, count in unidentified.items() if count}, {"persons.crisis-centre"})
        self.assertEqual(unidentified["persons.crisis-centre"], 1)

    # Splits, naive counts and comparison

    def test_months_and_districts_sum_to_the_year(self):
        self.log.offence("offence:a")
        self.log.offence("offence:b", "2024-08-01T10:00:00+05:00", district="almaty")
        self.log.survey("assessment:a")
        self.log.admitted("person:a")
        year = figures.figures(self.log, 2024)["figures"]
        for by in ["month", "district"]:
            parts = figures.figures(self.log, 2024, by=by)[f"{by}s"].values()
            sums = {key: sum(part[key] for part in parts) for key in next(iter(parts))}
            self.assertEqual(sums, {key: year[key] for key in sums})
        self.assertNotIn("persons.crisis-centre", next(iter(parts)))

    def test_a_naive_count_sees_events_only(self):
        self.log.retract(self.log.offence(domestic="yes"))
        self.log.sentence("person:a", verdict="acquitted")
        found = figures.figures(self.log, 2024, naively=True)["figures"]
        self.assertEqual([key for key, count in found.items() if count == 1], [
            "offences.registered", "offences.108-1", "offences.108-1.domestic", "persons.sentenced",
            "registration.reports"])

    def test_a_comparison_names_each_number_that_differs_and_for_naive_counts_each_that_does_not(self):
        self.log.offence()
        recount = figures.figures(self.log, 2024)
        stats = recount | {"root": "", "size": 1, "jurisdiction": "astana"}
        self.assertEqual(figures.compare(recount, stats, naively=False), [])
        self.assertEqual(figures.compare(recount, stats, naively=True), [
            f"figures {key}: recount 1, ledger 1" for key in ["offences.registered", "offences.108-1"]])
        stats = json.loads(json.dumps(stats))
        stats["figures"]["risk.surveys"] = 7
        del stats["unidentified"]["persons.supported"]
        self.assertEqual(figures.compare(recount, stats, naively=False), [
            "figures risk.surveys: recount 0, ledger 7",
            "unidentified persons.supported: recount 0, ledger None"])


if __name__ == "__main__":
    unittest.main()
