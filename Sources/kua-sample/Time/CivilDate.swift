/// Days and dates of the Gregorian calendar, in whole numbers.
enum CivilDate {
  /// The number of a date's day; 1970-01-01 is 0.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years begin in March, so that the leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthFromMarch * 153 + 2) / 5 + day - 1 - 719_468
  }

  /// The date of a day's number, for days since 1970.
  static func of(day number: Int) -> (year: Int, month: Int, day: Int) {
    let days = number + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Saturday or Sunday.
  static func isWeekend(day number: Int) -> Bool { (number + 3) % 7 >= 5 }
}
