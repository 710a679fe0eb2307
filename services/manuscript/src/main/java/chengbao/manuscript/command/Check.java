package chengbao.manuscript.command;

import chengbao.manuscript.CheckRun;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Reading;
import chengbao.manuscript.ReportReader;
import chengbao.manuscript.RuleSet;
import chengbao.manuscript.Severity;
import chengbao.manuscript.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `./chengbao check FILE…`: reads and checks reports at anyone's desk. Answers 0 when there is no
/// error, 1 when there is one, 2 when a file cannot be read.
public final class Check {
  private static final int BATCH = 64;

  private final Arguments arguments;
  private final RuleSet rules;
  private final Output output;
  private final Progress progress;
  private final List<Manuscript> others = new ArrayList<>();
  private boolean errors;
  private boolean unreadable;

  private Check(Arguments arguments, RuleSet rules, Output output, Progress progress) {
    this.arguments = arguments;
    this.rules = rules;
    this.output = output;
    this.progress = progress;
  }

  public static void main(String[] words) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    int answer =
        run(
            words,
            out,
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    out.flush();
    System.exit(answer);
  }

  static int run(String[] words, PrintStream out, PrintStream err) throws IOException {
    Arguments arguments;
    try {
      arguments = Arguments.of(words);
    } catch (Arguments.Misunderstood misunderstood) {
      err.println(
          Wording.of(java.util.Locale.CHINA)
              .sentence(
                  "command.misunderstood",
                  Map.of("word", String.valueOf(misunderstood.getMessage()))));
      return 2;
    }
    if (arguments.help()) {
      err.println(Wording.of(arguments.language()).sentence("command.help", Map.of()));
      return 2;
    }
    boolean terminal = System.console() != null && System.console().isTerminal();
    boolean colour =
        arguments.colour() == null
            ? terminal && System.getenv("NO_COLOR") == null
            : arguments.colour();
    Output output =
        arguments.json()
            ? new JsonReport(out, arguments.language())
            : new TextReport(out, arguments.language(), new Paint(colour));
    RuleSet rules =
        arguments.rules() == null
            ? RuleSet.national()
            : RuleSet.regional(Files.readString(arguments.rules()));
    return new Check(arguments, rules, output, new Progress(err, terminal)).run();
  }

  private int run() throws IOException {
    for (Path other : expanded(arguments.against())) {
      if (read(other) instanceof Reading.Read read) {
        others.add(read.manuscript());
      }
    }
    List<Path> files = expanded(arguments.files());
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
      Stream<Path> stream = batch.size() > 4 ? batch.parallelStream() : batch.stream();
      for (Result result : stream.map(this::check).toList()) {
        show(result);
      }
      progress.show(from + batch.size(), files.size());
    }
    progress.end();
    output.end();
    return unreadable ? 2 : errors ? 1 : 0;
  }

  private sealed interface Result {
    record Done(Checked checked) implements Result {}

    record Failed(String file, Reading.Unreadable why) implements Result {}
  }

  private Result check(Path file) {
    return switch (read(file)) {
      case Reading.Read read ->
          new Result.Done(
              Checked.of(
                  file.toString(),
                  read,
                  arguments,
                  rules,
                  others,
                  LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))));
      case Reading.Unreadable why -> new Result.Failed(file.toString(), why);
    };
  }

  private void show(Result result) throws IOException {
    switch (result) {
      case Result.Done(Checked checked) -> {
        CheckRun run = checked.run();
        errors |= run.has(Severity.ERROR) || run.has(Severity.BLOCKER);
        output.checked(checked);
      }
      case Result.Failed(String file, Reading.Unreadable why) -> {
        unreadable = true;
        output.unreadable(file, why);
      }
    }
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
