package chengbao.journey.story;

import chengbao.journey.district.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// An invented report that the checks let pass, for runs that need many.
public final class Sample {
  private static final String TEXT = read();

  private Sample() {}

  /// @param version makes the text of a resubmission another one
  public static Document report(Unit unit, int year, int version) {
    String text =
        TEXT.replace("{unit}", unit.name())
            .replace("{year}", Integer.toString(year))
            .replace("{next}", Integer.toString(year + 1))
            .replace("{trainings}", Integer.toString(3 + version));
    return new Document("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read() {
    try (InputStream text = Sample.class.getResourceAsStream("sample-report.txt")) {
      if (text == null) {
        throw new IllegalStateException("sample-report.txt is missing");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
