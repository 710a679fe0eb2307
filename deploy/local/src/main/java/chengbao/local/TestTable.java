package chengbao.local;

import static java.util.stream.Collectors.joining;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What `./chengbao test` ends with: a table of the suites, how many of each passed and failed, and
/// how long they took; then every test that failed, with its reason, and every one that was left
/// out.
public final class TestTable {

  private static final int LINES_OF_A_REASON = 12;

  /// One line of the table.
  record Suite(String name, int passed, int failed, double seconds) {

    static final Suite NONE = new Suite("", 0, 0, 0);

    Suite and(Suite other) {
      return new Suite(name, passed + other.passed, failed + other.failed, seconds + other.seconds);
    }
  }

  /// A test that failed, or was left out, and why.
  record Told(String test, String why) {

    static Told of(Element test, Element outcome) {
      String why =
          outcome.getTextContent().isBlank()
              ? outcome.getAttribute("message")
              : outcome.getTextContent();
      return new Told(test.getAttribute("classname") + "." + test.getAttribute("name"), why);
    }

    /// The test's name and the first lines of the reason.
    String printed() {
      return why.strip()
          .lines()
          .limit(LINES_OF_A_REASON)
          .map(line -> "    " + line)
          .collect(joining("\n", "  " + test + "\n", ""));
    }
  }

  private TestTable() {}

  /// @param arguments a file as old as the run, so that reports of an earlier one are not counted;
  ///   then the file with a line for each suite that is no module's: name, passed, failed, seconds,
  ///   separated by tabs
  public static void main(String[] arguments) throws IOException {
    FileTime since = Files.getLastModifiedTime(Path.of(arguments[0]));
    Path own = Path.of(arguments[1]);
    List<Suite> suites = new ArrayList<>(modules(Home.folder(), since));
    suites.addAll(Files.readAllLines(own).stream().map(TestTable::line).toList());
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    suites.forEach(suite -> out.println(row(suite)));
    Suite all = suites.stream().reduce(Suite.NONE, Suite::and);
    tell(out, "Left out:", told(Home.folder(), since, List.of("skipped")));
    tell(out, "Failed:", told(Home.folder(), since, List.of("failure", "error")));
    out.println();
    out.println(all.passed() + " passed, " + all.failed() + " failed");
    System.exit(all.failed() == 0 && all.passed() > 0 ? 0 : 1);
  }

  /// The reports Surefire left in each module.
  static List<Suite> modules(Path home, FileTime since) {
    return tested(home)
        .map(module -> module(home, module, since))
        .filter(suite -> suite.passed() + suite.failed() > 0)
        .toList();
  }

  /// @param outcomes the elements by which Surefire says what became of a test
  static List<Told> told(Path home, FileTime since, List<String> outcomes) {
    return tested(home)
        .flatMap(module -> reports(module, since))
        .flatMap(suite -> elements(suite, "testcase"))
        .flatMap(test ->
            outcomes.stream()
                .flatMap(outcome -> elements(test, outcome))
                .map(outcome -> Told.of(test, outcome)))
        .toList();
  }

  private static Stream<Path> tested(Path home) {
    return Stream.of("deploy", "services")
        .flatMap(folder -> Folders.list(home.resolve(folder)).stream())
        .filter(module -> Files.isDirectory(module.resolve("target/surefire-reports")));
  }

  private static Suite module(Path home, Path module, FileTime since) {
    Suite empty = new Suite(home.relativize(module).toString(), 0, 0, 0);
    return reports(module, since).map(TestTable::suite).reduce(empty, Suite::and);
  }

  private static Stream<Element> reports(Path module, FileTime since) {
    return Folders.list(module.resolve("target/surefire-reports")).stream()
        .filter(file -> file.getFileName().toString().startsWith("TEST-"))
        .filter(file -> isSince(file, since))
        .map(TestTable::report);
  }

  private static Suite suite(Element suite) {
    int failed = count(suite, "failures") + count(suite, "errors");
    int passed = count(suite, "tests") - count(suite, "skipped") - failed;
    return new Suite("", passed, failed, Double.parseDouble(suite.getAttribute("time")));
  }

  private static Element report(Path file) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException fault) {
      throw new StackFault("cannot read " + file, fault);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  private static Stream<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }

  private static int count(Element suite, String attribute) {
    return Integer.parseInt(suite.getAttribute(attribute));
  }

  private static boolean isSince(Path file, FileTime since) {
    try {
      return Files.getLastModifiedTime(file).compareTo(since) >= 0;
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }

  private static Suite line(String line) {
    String[] fields = line.split("\t");
    return new Suite(
        fields[0],
        Integer.parseInt(fields[1]),
        Integer.parseInt(fields[2]),
        Double.parseDouble(fields[3]));
  }

  private static void tell(PrintStream out, String heading, List<Told> tests) {
    if (!tests.isEmpty()) {
      out.println();
      out.println(heading);
      tests.forEach(test -> out.println(test.printed()));
    }
  }

  private static String row(Suite suite) {
    return String.format(
        Locale.ROOT,
        "%-28s %5d passed %4d failed %7.1f s",
        suite.name(),
        suite.passed(),
        suite.failed(),
        suite.seconds());
  }
}
