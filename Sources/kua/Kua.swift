import ArgumentParser
import Glibc
import Language
import Ledger

/// The command `kua`.
@main
struct Kua: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kua",
    abstract: "The incident ledger: every action in a case written once, for anyone to check.",
    discussion: """
      Kua (куә, Kazakh for witness) keeps one ledger in one directory. Events go in with `append`, are \
      decided by dated rules, and are never changed; cases, figures and histories are made from them and \
      can be made again.

      Which ledger: --ledger DIR, else the variable KUA_LEDGER, else the ledger one stands in.
      Which language: --language kk, ru or en with any command, else the locale (LC_ALL, LC_MESSAGES, LANG).
      --format json and ndjson are for programs, and English; errors are JSON then too, on standard error.
      NO_COLOR is honoured; a piped table loses only colour and truncation.

      Exit codes: 0 done, 1 failure, 2 verification failed, 3 some events refused or \
      differences found, 64 usage, 75 the ledger is busy.

      Examples:
        kua init astana.kua --name ledger.example/astana
        kua append --ledger astana.kua events.ndjson
        kua stats 2024 --ledger astana.kua
        kua --generate-completion-script bash > ~/.local/share/bash-completion/completions/kua
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, StatusCommand.self, AppendCommand.self, RecordCommand.self, ImportCommand.self,
      ReconcileCommand.self, ShowCommand.self, EntryCommand.self,
      HistoryCommand.self, DiscloseCommand.self, StatsCommand.self, DashboardCommand.self, FactsCommand.self,
      RebuildCommand.self, VerifyCommand.self,
      ProveCommand.self, PublishCommand.self, CheckpointCommand.self, AccessCommand.self, ActorCommand.self,
      BodyCommand.self, KeyCommand.self,
      PolicyCommand.self, RulebookCommand.self, EvidenceCommand.self,
      BackupCommand.self, RestoreCommand.self, SalvageCommand.self, EraseCommand.self,
      ExplainCommand.self, CheckSchemasCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    DamageSignals.install()
    // A file that may not grow (ulimit -f) is an error like others.
    signal(SIGXFSZ, SIG_IGN)
    keepStandardNumbers()
    let arguments = Array(CommandLine.arguments.dropFirst())
    // This thread waits, and does not serve the main queue: that needs files of its own, and where no more may be opened
    // it would end the program without a word.
    Task.detached { Glibc.exit(await run(arguments).rawValue) }
    while true { pause() }
  }

  /// Puts something at the numbers of standard streams that were closed: the next file to be opened would get the
  /// number, and what is printed would be written into the ledger. Writing to what is put there fails.
  private static func keepStandardNumbers() {
    for number in 0...2 as ClosedRange<Int32> where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Runs a command line; what goes wrong is told on standard error.
  static func run(_ arguments: [String]) async -> ExitStatus {
    do {
      let (rest, language) = try Spoken.language(in: arguments, environment: Spoken.localeVariables())
      // Programs are answered in English, errors too.
      let answered = OutputFormat.asked(in: arguments).isForPrograms ? .en : language
      return await Spoken.$language.withValue(answered) { await runSpoken(rest) }
    } catch {
      return tell(error, OutputFormat.asked(in: arguments))
    }
  }

  /// Runs a command line in the language of whoever asked.
  private static func runSpoken(_ arguments: [String]) async -> ExitStatus {
    do {
      var command = try parseAsRoot(RecordCommand.askingForTypeHelp(arguments))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .done
    } catch let status as ExitStatus {
      return status
    } catch is StandardStream.BrokenPipe {
      return .done
    } catch let fork as CheckpointFork {
      ForkPage(fork).tell(OutputFormat.asked(in: arguments))
      return .verificationFailed
    } catch {
      return tell(error, OutputFormat.asked(in: arguments))
    }
  }

  /// Tells an error, and gives the exit code it has.
  private static func tell(_ error: any Error, _ format: OutputFormat) -> ExitStatus {
    let isParsers = error is CleanExit || error is ValidationError || exitCode(for: error) != .failure
    guard isParsers else {
      let problem = Problem(error)
      tell(problem, format)
      return problem.exit
    }
    if exitCode(for: error).isSuccess {
      print(fullMessage(for: error))
      return .done
    }
    if format.isForPrograms {
      tell(Problem("usage", message(for: error), exit: .usage), format)
    } else {
      StandardStream.note(fullMessage(for: error) + "\n")
    }
    return .usage
  }

  /// Writes a problem to standard error, as a sentence or as JSON.
  static func tell(_ problem: Problem, _ format: OutputFormat) {
    if format.isForPrograms {
      let inner = JSONText.object([
        ("code", .string(problem.code)), ("message", .string(problem.description)),
      ])
      StandardStream.note(JSONText.object([("error", inner)]).text + "\n")
    } else {
      StandardStream.note("kua: \(problem.message.text(in: Terminal.output.language))\n")
    }
  }
}

extension ExitStatus: Error {}
