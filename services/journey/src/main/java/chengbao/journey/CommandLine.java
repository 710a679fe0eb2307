package chengbao.journey;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Set;

/// How every command of this module begins: its options, its language, `--help`.
final class CommandLine {
  private static final String LANGUAGE = "--lang";

  private CommandLine() {}

  /// What a command does with what it was given.
  interface Command {
    /// @return the exit code
    /// @throws Arguments.Unknown for what it does not understand
    int run(Arguments arguments, Wording words, PrintStream out) throws Exception;
  }

  /// @param options the command's own, each with a value
  /// @param usage the key of the sentence that says how it is used
  /// @return the command's exit code, or [Journey#NOT_UNDERSTOOD]
  static int run(
      String[] given, Set<String> options, String usage, Command command, PrintStream out)
      throws Exception {
    if (Arrays.asList(given).contains("--help")) {
      out.println(Wording.in("zh").say(usage));
      return 0;
    }
    try {
      Arguments arguments = Arguments.of(given, options);
      Wording words = Wording.in(arguments.option(LANGUAGE).orElse("zh"));
      return command.run(arguments, words, out);
    } catch (Arguments.Unknown unknown) {
      Wording words = Wording.in("zh");
      out.println(words.say("argument.unknown", unknown.argument()));
      out.println(words.say(usage));
      return Journey.NOT_UNDERSTOOD;
    }
  }
}
