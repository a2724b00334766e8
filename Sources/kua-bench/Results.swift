/// What was measured, and the table of it.
struct Results {
  var log = Series()
  var sqlite = Series()
  var append = Series(), appendSigned = Series()
  var allViews = Series()
  var statistics = Series()
  var hashing = Series()
  var verifyOnOne = Series()
  var verifyOnTwo = Series()
  var signedAppend = Series()
  var signatureCeiling = Series()
  var signaturesOnOne = Series()
  var single = SingleResults()
  var media = Series(), openssl = Series()

  /// The Markdown table: rates are events a second, as median (least–greatest).
  var table: String {
    let header = """
      | what | events/s | compared with | ratio | target | met? |
      |---|---|---|---|---|---|

      """
    return header
      + [
        row(
          "log append, batches of 1,000, tree and signed checkpoint", log, target: 1.4,
          than: ("SQLite WAL, `synchronous=FULL`, batches of 1,000", sqlite)),
        row("append of the sample year, its private values in the vault, end to end", append, target: 40_000),
        row("append of the sample year with its signatures, end to end", appendSigned, target: nil),
        row("all views in one pass, one core", allViews, target: 800_000),
        row("statistics alone, one core", statistics, target: 1_500_000),
        row(
          "verify, one core", verifyOnOne, target: 0.8,
          than: ("SHA-256 of the same leaves and nodes, from memory", hashing)),
        row("verify, two cores", verifyOnTwo, target: nil, than: ("verify, one core", verifyOnOne)),
        row("append of signed events, signed by the same process", signedAppend, target: nil),
        row(
          "verify of a ledger whose every event is signed, one core", signaturesOnOne, target: 0.8,
          than: ("Ed25519 checks of the same signatures and messages in one loop", signatureCeiling)),
      ].joined(separator: "\n")
  }

  /// The table of media files: rates are MiB a second.
  var mediaTable: String {
    """
    | what | MiB/s | compared with | ratio | target | met? |
    |---|---|---|---|---|---|
    \(row(
      "a file of 3 GiB: SHA-256 and the hash tree over its segments, two cores", media, target: 0.9,
      than: ("`openssl dgst -sha256` of the same file", openssl)))
    """
  }

  /// A row whose target, if it has one, is a rate.
  private func row(_ what: String, _ series: Series, target: Double?) -> String {
    let goal = target.map { "≥ \(grouped($0))/s" } ?? "–"
    let met = target.map { series.median >= $0 ? "yes" : "no" } ?? "–"
    return "| \(what) | \(series.asRates) | – | – | \(goal) | \(met) |"
  }

  /// A row whose target, if it has one, is a ratio, taken pair by pair.
  private func row(
    _ what: String, _ series: Series, target: Double?, than peer: (name: String, series: Series)
  ) -> String {
    let ratios = series.divided(by: peer.series)
    let goal = target.map { "≥ \($0)" } ?? "–"
    let met = target.map { ratios.median >= $0 ? "yes" : "no" } ?? "–"
    return
      "| \(what) | \(series.asRates) | \(peer.name): \(peer.series.asRates) | \(ratios.asRatios) | \(goal) | \(met) |"
  }
}
