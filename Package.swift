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

let package = Package(
  name: "kua",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2")
  ],
  targets: [
    // liblmdb by way of pkg-config; Tools/setup installs it.
    .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .target(name: "LMDB", dependencies: ["CLMDB"], swiftSettings: settings),
    .target(name: "CanonicalJSON", swiftSettings: settings),
    .target(
      name: "TransparencyLog",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
  ]
)
