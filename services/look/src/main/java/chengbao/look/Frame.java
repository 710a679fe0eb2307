package chengbao.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/// What the frame itself has to know on every page: who is looking, and where the style sheet is.
@Named("frame")
@ApplicationScoped
public class Frame {

  private static final String SHEET = "/look/style.css";
  private static final String ADDRESS = SHEET + "?" + mark();

  private final Visitor visitor;

  @Inject
  Frame(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Who looks at this page.
  public Visitor visitor() {
    return visitor;
  }

  /// The address of the one style sheet. It ends in a mark of the contents, so that browsers may
  /// keep the sheet for long and still see a new one at once.
  public String styleSheet() {
    return ADDRESS;
  }

  private static String mark() {
    var contents = new CRC32();
    try (InputStream sheet = Frame.class.getResourceAsStream("/META-INF/resources" + SHEET)) {
      contents.update(Objects.requireNonNull(sheet, SHEET).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(contents.getValue());
  }
}
