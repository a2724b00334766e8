/// Someone who does not exist: what the sample says of a person beyond the reference.
///
/// Everything follows from the reference, so that a person has the same values wherever they are stated.
/// Names are words for "example" and "sample" with a number behind them, such as nobody bears.
struct Persona {
  let person: Reference
  let seed: UInt64

  private func random(_ purpose: Generator.Purpose) -> Generator {
    Generator(seed: seed, purpose, of: person)
  }

  /// Two invented names and a number of twelve digits.
  var name: String {
    var random = random(.name)
    return random.pick(Persona.names) + " " + Wording.number(&random)
  }

  /// Twelve digits with a right check digit and an impossible date of birth.
  var iin: String {
    var random = random(.iin)
    return IIN.draw(&random)
  }

  /// A date, YYYY-MM-DD, long before the sample's year.
  var birthDate: String {
    var random = random(.birthDate)
    let date = CivilDate.of(day: random.within(CivilDate.day(1971, 1, 1)...CivilDate.day(2012, 12, 28)))
    return "\(date.year)-\(Wording.twoDigits(date.month))-\(Wording.twoDigits(date.day))"
  }

  /// A street that is in no city.
  var address: String {
    var random = random(.address)
    let street = random.pick(Persona.streets)
    return "\(street) \(random.within(10...99_999))-\(random.within(1...99_999))"
  }

  /// A number under an area code that begins with 0, as none does.
  var phone: String {
    var random = random(.phone)
    let digits = (0..<9).map { _ in "\(random.below(10))" }
    let (area, number) = (digits[0..<2].joined(), digits[2..<9])
    return random.percent(50)
      ? "+70\(area)\(number.joined())"
      : "+7 (0\(area)) \(number[2..<5].joined())-\(number[5..<7].joined())-\(number[7..<9].joined())"
  }

  /// How someone might be reached without anybody noticing, if there were anybody.
  var safeContact: String {
    var random = random(.contact)
    return random.pick(Persona.contacts) + " " + Wording.number(&random)
  }

  private static let names = [
    "Үлгі Мысалова", "Мысал Үлгібаев", "Өнеге Сынақова", "Сынақ Өнегеұлы", "Үлгігүл Мысалқызы",
    "Образцова Синтетика", "Примеров Образец", "Пробная Заглушка Тестовна", "Черновиков Макет",
    "Примерова \"Вымысел\" Никтовна", "Образцов-Примеров Макет Черновикович", "Нетаков Ноль",
  ]
  private static let streets = [
    "Синтетическая улица", "Үлгі көшесі", "переулок Выдуманный", "Жоқ көше", "микрорайон «Несуществующий»",
    "проспект \"Образец\"", "Мысал даңғылы",
  ]
  private static let contacts = [
    "через вымышленную сестру, после 18:00, добавочный", "хабарлама жазыңыз, қоңырау шалмаңыз: мысал",
    "только по почте: образец@пример.invalid, ящик", "сказать «это библиотека» и назвать номер",
  ]
}
