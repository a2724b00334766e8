/// What stands in every bundle for people to read: how an expert checks it with public tools, and where the acts go.
///
/// The texts are the files of `Schemas/bundle/`, the same for every bundle. `Tools/verify/expert` runs the commands in
/// them as they stand.
enum BundleTexts {
  /// The texts by their names in the archive.
  static let files: [(name: String, text: String)] = [
    ("README.en.txt", english), ("README.kk.txt", kazakh), ("README.ru.txt", russian),
    ("acts/README.txt", acts),
  ]
}
