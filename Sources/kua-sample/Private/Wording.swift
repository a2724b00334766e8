/// Invented free text: what a narrative, a note or a title would hold. It says of itself that it is made up.
enum Wording {
  /// Twelve digits in three groups, which tell one text from another.
  static func number(_ random: inout Generator) -> String {
    (0..<3).map { _ in String("\(10_000 + random.below(10_000))".dropFirst()) }.joined(separator: "-")
  }

  /// A number of 0 to 99, with a leading zero.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// What was told or found, in so many sentences.
  static func text(_ sentences: ClosedRange<Int>, _ random: inout Generator) -> String {
    let count = random.within(sentences)
    let told = (0..<count).map { _ in random.pick(Wording.sentences) }
    return (told + ["№ " + number(&random) + "."]).joined(separator: " ")
  }

  /// What an exhibit shows.
  static func title(_ random: inout Generator) -> String { random.pick(titles) + " " + number(&random) }

  /// Where an exhibit's file would lie.
  static func storage(_ random: inout Generator) -> String {
    "synthetic://\(random.pick(stores))/\(number(&random))/\(random.pick(files)).mp4"
  }

  /// A room: mostly a few characters only.
  static func room(_ random: inout Generator) -> String {
    let number = random.within(1...48)
    switch random.below(4) {
    case 0: return "№ \(number)"
    case 1: return "\(number)"
    case 2: return "бөлме \(number)-ә"
    default: return "комната \(number), вымышленный этаж"
    }
  }

  /// The name of a body of a kind.
  static func bodyName(_ kind: StaticString, _ random: inout Generator) -> String {
    "\(random.pick(bodies)) (\(kind)) \(number(&random))"
  }

  private static let sentences = [
    "Учебный текст: никто из названных не существует.", "Бұл мәтін толығымен ойдан шығарылған.",
    "Заявительница Образцова сообщила о вымышленной ссоре на вымышленной кухне.",
    "Көрші Сынақ Өнегеұлы ештеңе естіген жоқ.", "Сосед Примеров слышал крики, которых не было.",
    "Өтініш беруші Үлгі Мысалова ойдан шығарылған оқиғаны айтты.",
    "Показания записаны так: \"ничего не случилось\".", "Сломан несуществующий стул; ущерб 0 ₸.",
    "На место выезжал наряд «Образец-1»\nи никого не нашёл.", "Оқиға орны: жоқ көше, жоқ үй.",
    "Путь к записи: C:\\образец\\макет.", "Текст придуман для проверки программы.",
    "Synthetic text; nobody in it exists.",
  ]
  private static let titles = [
    "Запись вымышленного выезда", "Ойдан шығарылған жазба", "Съёмка \"Образец\"", "Макет видеозаписи",
  ]
  private static let stores = ["хранилище-образец", "үлгі-қойма", "store-synthetic"]
  private static let files = ["запись", "жазба", "recording"]
  private static let bodies = ["Учреждение «Образец»", "«Үлгі» мекемесі", "Организация \"Вымысел\""]
}
