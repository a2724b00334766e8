/// What stands in a bundle for people to read.
enum BundleTexts {
  /// The texts by their names in the archive.
  static let files: [(name: String, text: String)] = [
    ("README.en.txt", english), ("README.kk.txt", kazakh), ("README.ru.txt", russian),
    ("acts/README.txt", acts),
  ]

  private static let english = """
    A bundle of evidence (kua-evidence-bundle/v1)

    The media files lie beside this archive. manifest.json lists every file here and every media file with its SHA-256;
    manifest.sig is the issuer's Ed25519 signature over it. entries/ holds the entries of the log, proofs/ an inclusion
    proof for each, leading to checkpoint, which the log's key has signed. The keys in keys/ are hints: take the
    fingerprint of the log's key from elsewhere.

      kua verify BUNDLE.zip FILE… --log-key FINGERPRINT

    """
  private static let kazakh = """
    Дәлелдемелер жинағы (kua-evidence-bundle/v1)

    Медиафайлдар осы архивтің жанында жатыр. manifest.json мұндағы әр файлды және әр медиафайлды SHA-256 мәнімен атайды;
    manifest.sig — берушінің оның үстінен қойған Ed25519 қолтаңбасы. entries/ ішінде журнал жазбалары, proofs/ ішінде
    әрқайсысының журналда тұрғанының дәлелі бар; дәлел журнал кілті қол қойған checkpoint файлына апарады. keys/ ішіндегі
    кілттер — нұсқау ғана: журнал кілтінің таңбасын басқа жерден алыңыз.

      kua verify BUNDLE.zip FILE… --log-key FINGERPRINT

    """
  private static let russian = """
    Пакет доказательств (kua-evidence-bundle/v1)

    Медиафайлы лежат рядом с этим архивом. manifest.json перечисляет каждый файл архива и каждый медиафайл с его SHA-256;
    manifest.sig — подпись Ed25519 выдавшего под ним. В entries/ лежат записи журнала, в proofs/ — доказательство того, что
    каждая стоит в журнале; оно ведёт к файлу checkpoint, подписанному ключом журнала. Ключи в keys/ — лишь подсказка:
    возьмите отпечаток ключа журнала из другого места.

      kua verify BUNDLE.zip FILE… --log-key FINGERPRINT

    """
  private static let acts = """
    Медиафайлды іске қосатын құжаттардың және manifest.json файлының бөлек электрондық цифрлық қолтаңбасының (ЭЦҚ) орны.
    Место для документов, которыми медиафайл приобщён к делу, и для отсоединённой электронной цифровой подписи (ЭЦП) файла manifest.json.
    The place for the acts that join the media file to the case, and for a detached electronic signature of manifest.json.

    """
}
