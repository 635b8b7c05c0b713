// swift-tools-version: 6.2
import PackageDescription

// The arrows below are kept by `--explicit-target-dependency-import-check error`, which the Makefile passes to every build.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// The tests of a target, in a folder beside those of the others.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "Lotse",
  products: [.executable(name: "lotse", targets: ["lotse"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The pure core and what holds no secret.
    .target(name: "Clearing", swiftSettings: strict),
    .target(name: "TerminalKit", swiftSettings: strict),
    .target(
      name: "Schema", path: "Schema", exclude: ["FORMAT.md", "vectors"],
      resources: [.embedInCode("v001-log.sql"), .embedInCode("v002-attempts.sql")], swiftSettings: strict),
    .target(
      name: "Config", path: "Config",
      exclude: [
        "complaints.yaml", "consent-texts.yaml", "deadlines.yaml", "demo", "embed.sh", "examples", "import",
        "procedure.yaml",
        "retention.yaml", "rights.yaml", "sshd", "taxonomy.yaml", "words.txt",
      ],
      swiftSettings: strict),

    // Keys, log and configuration: three that never meet but in Casework.
    .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
    .target(name: "Vault", dependencies: [crypto, "CArgon2"], swiftSettings: strict),
    .target(name: "EventStore", dependencies: [grdb, crypto, "Schema"], swiftSettings: strict),
    .target(
      name: "Rulebook",
      dependencies: [.product(name: "Yams", package: "Yams"), "Clearing", "Config"],
      swiftSettings: strict),

    // A reader of its own, which shares only the written format with the writer.
    .target(name: "LogVerifier", dependencies: [grdb, crypto, "Schema"], swiftSettings: strict),

    // What the process gives up before it does anything.
    .target(name: "CHardening"),
    .target(name: "Hardening", dependencies: ["CHardening"], swiftSettings: strict),

    // Views and figures.
    .target(name: "ReadModel", dependencies: ["Clearing"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["ReadModel", "Clearing", "Config"], swiftSettings: strict),

    // An unlocked member.
    .target(
      name: "Casework",
      dependencies: ["Clearing", "Vault", "EventStore", "ReadModel", "Rulebook"],
      swiftSettings: strict),
    .target(
      name: "Interchange", dependencies: ["Casework", "ReadModel", "Reports", "Clearing", "Config"],
      swiftSettings: strict),

    // Screens and the command line.
    .target(
      name: "Screens", dependencies: ["TerminalKit", "ReadModel", "Reports", "Clearing", "Config"],
      swiftSettings: strict),
    .target(
      name: "CCurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CursesDriver", dependencies: ["TerminalKit", "CCurses"], swiftSettings: strict),
    .executableTarget(
      name: "lotse",
      dependencies: [
        "Casework", "Clearing", "Config", "CursesDriver", "EventStore", "Hardening", "Interchange",
        "LogVerifier", "ReadModel", "Reports", "Rulebook", "Schema", "Screens", "TerminalKit", "Vault",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]),

    // Tests; two of the executables among them are processes that tests start, the third measures.
    .target(
      name: "TestSupport", dependencies: ["Clearing", "Rulebook", "TerminalKit", crypto],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "store-crash-worker", dependencies: ["EventStore", crypto], path: "Tests/CrashWorker",
      swiftSettings: strict),
    .executableTarget(
      name: "store-call-crash-worker", dependencies: ["EventStore", crypto], path: "Tests/CallCrashWorker",
      swiftSettings: strict),
    .executableTarget(
      name: "hardening-probe", dependencies: ["Hardening"], path: "Tests/HardeningProbe",
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalDemo", dependencies: ["TerminalKit", "CursesDriver"], path: "Tests/TerminalDemo",
      swiftSettings: strict),
    .executableTarget(
      name: "lotse-bench",
      dependencies: ["Casework", "Clearing", "Config", "EventStore", "ReadModel", "Rulebook", "Vault"],
      path: "Tests/Bench", exclude: ["bench.sh", "screens.py", "table.awk"], swiftSettings: strict),
    tests("Architecture", []),
    tests(
      "Casework",
      ["Casework", "Clearing", "EventStore", "ReadModel", "Rulebook", "TestSupport", "Vault", crypto, grdb]),
    tests("Clearing", ["Clearing", "TestSupport"], exclude: ["Golden"]),
    tests(
      "CommandLine",
      [
        "Casework", "Clearing", "EventStore", "ReadModel", "Screens", "TerminalKit", "TestSupport", "Vault",
        "lotse",
      ], exclude: ["Papers"]),
    tests("Config", ["Config"]),
    tests("CursesDriver", ["CursesDriver", "TerminalKit", "TestSupport", "TerminalDemo"]),
    tests(
      "EventStore",
      ["EventStore", "Schema", "store-call-crash-worker", "store-crash-worker", grdb, crypto]),
    tests("Hardening", ["Hardening", "TestSupport", "hardening-probe"]),
    tests(
      "Interchange",
      [
        "Casework", "Clearing", "Config", "EventStore", "Interchange", "ReadModel", "Rulebook", "TestSupport",
        "Vault",
      ]),
    tests("LogVerifier", ["LogVerifier", "EventStore", "Schema", grdb, crypto]),
    tests("ReadModel", ["ReadModel", "Clearing", "TestSupport"]),
    tests("Reports", ["Reports", "ReadModel", "Clearing", "Config", "TestSupport"]),
    tests(
      "Rights", ["Clearing", "Config", "ReadModel", "Rulebook", "TestSupport"],
      exclude: ["rights-matrix.txt"]),
    tests("Rulebook", ["Rulebook", "Clearing", "Config", "TestSupport"]),
    tests(
      "Screens", ["Screens", "TerminalKit", "ReadModel", "Reports", "Clearing", "Config", "TestSupport"],
      exclude: ["Frames"]),
    tests("TerminalKit", ["TerminalKit"], exclude: ["Frames"]),
    tests("Vault", ["Vault", "CArgon2", crypto]),
  ]
)
