// swift-tools-version: 6.3
import PackageDescription

/// One set of compiler settings for every target of ours: Swift 6 mode (the tools version brings it),
/// the upcoming features the code is written for, and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // Spans that live as long as a transaction need lifetime annotations.
  .enableExperimentalFeature("Lifetimes"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let x509: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")

let package = Package(
  name: "kua",
  products: [
    .executable(name: "kua", targets: ["kua"]),
    // The synthetic year is a product of its own: a forger has no place inside the witness.
    .executable(name: "kua-sample", targets: ["kua-sample"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-asn1.git", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-certificates.git", from: "1.21.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    // liblmdb by way of pkg-config; Tools/setup installs it.
    .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .target(name: "LMDB", dependencies: ["CLMDB"], swiftSettings: settings),
    .target(name: "CanonicalJSON", swiftSettings: settings),
    .target(name: "TransparencyLog", dependencies: [crypto], swiftSettings: settings),
    .target(name: "Language", swiftSettings: settings),
    .target(name: "IncidentEvents", dependencies: ["CanonicalJSON", "Language"], swiftSettings: settings),
    .target(name: "DurableFiles", swiftSettings: settings),
    .target(
      name: "Rulebook", dependencies: ["CanonicalJSON", "IncidentEvents", "Language"], swiftSettings: settings
    ),
    .target(
      name: "Registers", dependencies: ["CanonicalJSON", "IncidentEvents", "Language", "Rulebook", crypto],
      swiftSettings: settings),
    .target(
      name: "Vault",
      dependencies: ["CanonicalJSON", "DurableFiles", "IncidentEvents", "LMDB", "TransparencyLog", crypto],
      swiftSettings: settings),
    .target(
      name: "EventLog", dependencies: ["CanonicalJSON", "IncidentEvents", "LMDB", "TransparencyLog"],
      swiftSettings: settings),
    .target(
      name: "Projections",
      dependencies: [
        "CanonicalJSON", "EventLog", "IncidentEvents", "Language", "LMDB", "Rulebook", "TransparencyLog",
      ],
      swiftSettings: settings),
    .target(
      name: "Ledger",
      dependencies: [
        "CanonicalJSON", "DurableFiles", "EventLog", "IncidentEvents", "Language", "LMDB", "Projections",
        "Rulebook", "TransparencyLog", "TrustedTime", "Vault",
      ],
      swiftSettings: settings),
    .target(
      name: "TrustedTime", dependencies: ["IncidentEvents", "TransparencyLog", asn1, crypto, x509],
      swiftSettings: settings),
    .target(
      name: "Evidence",
      dependencies: [
        "CanonicalJSON", "DurableFiles", "EventLog", "IncidentEvents", "Language", "Ledger", "Projections",
        "Rulebook", "TransparencyLog", "TrustedTime", "Vault", crypto, mustache,
      ],
      swiftSettings: settings),
    .target(
      name: "Dashboard",
      dependencies: [
        "EventLog", "IncidentEvents", "Language", "Projections", "Rulebook", "TransparencyLog", mustache,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "kua",
      dependencies: [
        "CanonicalJSON", "Dashboard", "DurableFiles", "EventLog", "Evidence", "IncidentEvents", "Language",
        "Ledger",
        "LMDB", "Projections", "Registers", "Rulebook", "TransparencyLog", "TrustedTime", "Vault",
        argumentParser, crypto,
      ],
      swiftSettings: settings),
    .executableTarget(name: "kua-sample", dependencies: [argumentParser, crypto], swiftSettings: settings),

    .testTarget(name: "LMDBTests", dependencies: ["LMDB"], swiftSettings: settings),
    .testTarget(name: "CanonicalJSONTests", dependencies: ["CanonicalJSON"], swiftSettings: settings),
    .testTarget(name: "TransparencyLogTests", dependencies: ["TransparencyLog"], swiftSettings: settings),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: settings),
    .testTarget(
      name: "IncidentEventsTests",
      dependencies: ["CanonicalJSON", "IncidentEvents", "Language", "TransparencyLog"],
      swiftSettings: settings),
    .testTarget(
      name: "RegistersTests",
      dependencies: ["CanonicalJSON", "IncidentEvents", "Language", "Registers", "Rulebook"],
      swiftSettings: settings),
    .testTarget(
      name: "RulebookTests", dependencies: ["CanonicalJSON", "IncidentEvents", "Language", "Rulebook"],
      swiftSettings: settings),
    .testTarget(
      name: "VaultTests",
      dependencies: ["CanonicalJSON", "IncidentEvents", "LMDB", "TransparencyLog", "Vault", crypto],
      swiftSettings: settings),
    .testTarget(
      name: "EventLogTests",
      dependencies: ["CanonicalJSON", "EventLog", "IncidentEvents", "LMDB", "TransparencyLog"],
      swiftSettings: settings),
    .testTarget(
      name: "LedgerTests",
      dependencies: [
        "CanonicalJSON", "EventLog", "IncidentEvents", "Language", "Ledger", "LMDB", "Projections",
        "Rulebook",
        "TransparencyLog", "TrustedTime", "Vault", "kua-sample",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "TrustedTimeTests", dependencies: ["TransparencyLog", "TrustedTime", asn1, crypto, x509],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "EvidenceTests",
      dependencies: [
        "CanonicalJSON", "EventLog", "Evidence", "IncidentEvents", "Language", "Ledger", "Projections",
        "Rulebook", "TransparencyLog", "TrustedTime", "Vault", crypto,
      ],
      exclude: ["Custody/Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["CanonicalJSON", "Dashboard", "IncidentEvents", "Language", "Projections", "Rulebook"],
      exclude: ["Charts/Snapshots", "Site/Pictures"], swiftSettings: settings),
    .testTarget(name: "SampleTests", dependencies: ["kua-sample", crypto], swiftSettings: settings),
    .testTarget(
      name: "KuaCommandTests",
      dependencies: [
        "CanonicalJSON", "Dashboard", "EventLog", "Evidence", "IncidentEvents", "kua", "kua-sample",
        "Language", "Ledger",
        "LMDB", "Projections", "Rulebook", "TransparencyLog", "TrustedTime", "Vault", argumentParser,
      ],
      exclude: ["Snapshots"], swiftSettings: settings),
  ]
)

// The benchmark compares with SQLite, which nothing else needs: it is part of the package only when asked for
// (Tools/bench asks).
if Context.environment["KUA_BENCH"] != nil {
  package.targets += [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .executableTarget(
      name: "kua-bench",
      dependencies: [
        "CSQLite", "CanonicalJSON", "EventLog", "Evidence", "IncidentEvents", "Ledger", "LMDB", "Projections",
        "TransparencyLog", "Vault", crypto, argumentParser,
      ],
      swiftSettings: settings),
  ]
}

// What the fault programs look at a ledger with is no part of the product either (Tools/test asks for it).
if Context.environment["KUA_FAULTS"] != nil {
  package.targets += [
    .executableTarget(
      name: "kua-probe", dependencies: ["EventLog", "Ledger", "Rulebook", "TransparencyLog"],
      swiftSettings: settings)
  ]
}
