package chengbao.manuscript.command;

import chengbao.manuscript.CheckRun;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.Severity;
import chengbao.manuscript.Wording;
import chengbao.manuscript.worker.Readers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `./chengbao check FILE…`: reads and checks reports at anyone's desk. Answers 0 when there is no
/// error, 1 when there is one, 2 when a file cannot be read.
public final class Check {
  private static final int BATCH = 64;
  private static final int FEW = 4;
  private static final int ERRORS = 1;
  private static final int UNREADABLE = 2;
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Arguments arguments;
  private final RuleSet rules;
  private final Output output;
  private final PrintStream err;
  private final boolean terminal;
  private final List<Manuscript> others = new ArrayList<>();
  private @Nullable Manuscript lastYear;
  private boolean errors;
  private boolean unreadable;

  private Check(
      Arguments arguments, RuleSet rules, Output output, PrintStream err, boolean terminal) {
    this.arguments = arguments;
    this.rules = rules;
    this.output = output;
    this.err = err;
    this.terminal = terminal;
  }

  public static void main(String[] words) throws IOException {
    PrintStream out = stream(FileDescriptor.out, false);
    int answer;
    try (DeskParser parser = new DeskParser()) {
      Readers.use(parser);
      answer = run(words, out, stream(FileDescriptor.err, true));
    }
    out.flush();
    System.exit(answer);
  }

  private static PrintStream stream(FileDescriptor target, boolean flushing) {
    return new PrintStream(new FileOutputStream(target), flushing, StandardCharsets.UTF_8);
  }

  static int run(String[] words, PrintStream out, PrintStream err) throws IOException {
    Arguments arguments;
    try {
      arguments = Arguments.of(words);
    } catch (Arguments.Misunderstood misunderstood) {
      return refuse(err, Locale.CHINA, "misunderstood", "word", misunderstood.getMessage());
    }
    if (arguments.help()) {
      err.println(Wording.of(arguments.language()).sentence("command.help", Map.of()));
      return UNREADABLE;
    }
    RuleSet rules;
    try {
      rules = rules(arguments.rules());
    } catch (IOException | IllegalArgumentException wrong) {
      return refuse(err, arguments.language(), "rules", "file", String.valueOf(arguments.rules()));
    }
    boolean terminal = System.console() != null && System.console().isTerminal();
    Output output =
        arguments.json()
            ? new JsonReport(out, arguments.language())
            : text(arguments, out, terminal);
    return new Check(arguments, rules, output, err, terminal).run();
  }

  private static int refuse(
      PrintStream err, Locale language, String key, String name, @Nullable String value) {
    err.println(
        Wording.of(language).sentence("command." + key, Map.of(name, String.valueOf(value))));
    return UNREADABLE;
  }

  private static RuleSet rules(@Nullable Path file) throws IOException {
    return file == null ? RuleSet.national() : RuleSet.regional(Files.readString(file));
  }

  private static Output text(Arguments arguments, PrintStream out, boolean terminal) {
    boolean usual = terminal && System.getenv("NO_COLOR") == null;
    Boolean asked = arguments.colour();
    return new TextReport(out, arguments.language(), new Paint(asked == null ? usual : asked));
  }

  private int run() throws IOException {
    for (Path other : expanded(arguments.against())) {
      Manuscript manuscript = readOther(other);
      if (manuscript != null) {
        others.add(manuscript);
      }
    }
    lastYear = arguments.lastYear() == null ? null : readOther(arguments.lastYear());
    List<Path> files = expanded(arguments.files());
    Progress progress = new Progress(err, terminal, files.size());
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
      Stream<Path> stream = batch.size() > FEW ? batch.parallelStream() : batch.stream();
      List<Result> results = stream.map(file -> check(file, progress)).toList();
      progress.clear();
      for (Result result : results) {
        show(result);
      }
    }
    output.end();
    return unreadable ? UNREADABLE : errors ? ERRORS : 0;
  }

  /// A report to compare with; one that cannot be read is named and left out.
  private @Nullable Manuscript readOther(Path other) {
    return switch (read(other)) {
      case Reading.Read read -> read.manuscript();
      case Reading.Unreadable why -> {
        unreadable = true;
        err.println(other + "  " + why.message(arguments.language()));
        yield null;
      }
    };
  }

  private sealed interface Result {
    record Done(Checked checked) implements Result {}

    record Failed(String file, Reading.Unreadable why) implements Result {}
  }

  private Result check(Path file, Progress progress) {
    Result result =
        switch (read(file)) {
          case Reading.Read read ->
              new Result.Done(
                  Checked.of(
                      file.toString(),
                      read,
                      arguments,
                      rules,
                      others,
                      lastYear,
                      LocalDate.now(CHINA)));
          case Reading.Unreadable why -> new Result.Failed(file.toString(), why);
        };
    progress.advance();
    return result;
  }

  private void show(Result result) throws IOException {
    switch (result) {
      case Result.Done(Checked checked) -> {
        CheckRun run = checked.run();
        errors |= run.has(Severity.ERROR) || run.has(Severity.BLOCKER);
        output.checked(checked);
        run.failed().forEach(this::couldNotRun);
      }
      case Result.Failed(String file, Reading.Unreadable why) -> {
        unreadable = true;
        output.unreadable(file, why);
      }
    }
  }

  /// A rule that could not run stops nobody and is not kept quiet.
  private void couldNotRun(String rule, String why) {
    err.println(
        Wording.of(arguments.language())
            .sentence("command.failed", Map.of("rule", rule, "why", why)));
  }

  private static Reading read(Path file) {
    try {
      if (Files.size(file) > ReportReader.LARGEST_FILE) {
        return Reading.Unreadable.because(Reading.Reason.TOO_LARGE);
      }
      return ReportReader.read(Files.readAllBytes(file), file.getFileName().toString());
    } catch (IOException absent) {
      return Reading.Unreadable.because(Reading.Reason.NO_SUCH_FILE);
    }
  }

  /// A folder stands for the files in it.
  private static List<Path> expanded(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }
}
