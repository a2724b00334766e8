"""The solver that tries withheld numbers finds what is given back, and nothing else."""

import unittest

import withheld


def table(totals, months=None, districts=None, k=5, year=2025):
    return {"k": k, "year": year, "totals": totals, "months": months or {}, "quarters": {}, "districts": districts or {}}


class Alone(unittest.TestCase):
    def test_one_withheld_month_is_the_rest_of_the_year(self):
        lines = withheld.alone(table({"cases.opened": 334}, {"cases.opened": [None] + [30] * 11}))
        self.assertEqual(len(lines), 1)
        self.assertIn("between 4 and 4", lines[0])

    def test_two_withheld_months_cover_each_other(self):
        self.assertEqual(withheld.alone(table({"cases.opened": 334}, {"cases.opened": [None] * 2 + [30] * 10})), [])

    def test_two_that_come_to_less_than_k_do_not(self):
        self.assertEqual(len(withheld.alone(table({"cases.opened": 303}, {"cases.opened": [None] * 2 + [30] * 10}))), 2)

    def test_a_withheld_part_of_a_sum_is_what_the_others_leave(self):
        totals = {"offences.registered": 363, "offences.108-1": 360, "offences.109-1": None}
        self.assertEqual(len(withheld.alone(table(totals))), 1)
        self.assertEqual(withheld.alone(table(totals | {"offences.108-1": None})), [])

    def test_a_part_that_is_told_says_how_large_its_whole_is(self):
        months = {"call-outs.attended": [None] * 2 + [30] * 10, "call-outs.recorded": [20] * 2 + [10] * 10}
        lines = withheld.alone(table({"call-outs.attended": 342, "call-outs.recorded": 140}, months))
        self.assertEqual(len(lines), 2)

    def test_months_through_the_total_that_districts_give(self):
        months = {"cases.opened": [None] + [30] * 11}
        districts = {"cases.opened": {name: 60 for name in withheld.DISTRICTS}}
        # Some may be without a district: so it is not known how many there are.
        self.assertEqual(withheld.alone(table({"cases.opened": None}, months, districts)), [])


class OneAfterTheOther(unittest.TestCase):
    def test_other_months_withheld_of_the_same_numbers(self):
        numbers = [4] + [30] * 11
        first = table({"cases.opened": 334}, {"cases.opened": [None] * 2 + numbers[2:]})
        second = table({"cases.opened": 334}, {"cases.opened": [None, 30, None] + numbers[3:]})
        whole = table({"cases.opened": 334}, {"cases.opened": numbers})
        self.assertTrue(withheld.after(first, second, whole, whole)[0])
        self.assertEqual(withheld.after(first, first, whole, whole), ([], 4))

    def test_small_differences(self):
        self.assertEqual(len(withheld.small_differences(table({"cases.opened": 330}), table({"cases.opened": 332}))), 1)
        self.assertEqual(withheld.small_differences(table({"cases.opened": 330}), table({"cases.opened": 340})), [])


class Small(unittest.TestCase):
    def test_noughts_are_small_but_where_everybody_knows_them(self):
        months = {"offences.108-1": [0] * 5 + [None] * 2 + [40] * 5}
        self.assertEqual(
            withheld.told_too_small(table({"offences.108-1": 290}, months, year=2024)), [])
        self.assertEqual(
            len(withheld.told_too_small(table({"offences.108-1": 290}, months))), 5)


if __name__ == "__main__":
    unittest.main()
