package chengbao.receipt.command;

import chengbao.receipt.PublishedKeys;
import chengbao.receipt.ReceiptFile;
import chengbao.receipt.Verdict;
import chengbao.receipt.Verdict.Genuine;
import chengbao.receipt.Verdict.Refused;
import chengbao.receipt.Verdict.Unreadable;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// `./chengbao verify FILE --keys KEYS`: says whether a receipt is genuine, at anyone's desk.
/// Answers 0 when it is, 1 when it is not, 2 when that cannot be told.
public final class Verify {
  static final int GENUINE = 0;
  static final int REFUSED = 1;
  static final int CANNOT_TELL = 2;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final ResourceBundle sentences;
  private final PrintStream out;
  private final PrintStream err;

  private Verify(Locale language, PrintStream out, PrintStream err) {
    this.sentences =
        ResourceBundle.getBundle(
            "chengbao.receipt.command.verify",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.out = out;
    this.err = err;
  }

  public static void main(String[] words) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(List.of(words), out, err));
  }

  static int run(List<String> given, PrintStream out, PrintStream err) {
    List<String> words = new ArrayList<>(given);
    String language = taken(words, "--lang");
    String keys = taken(words, "--keys");
    Verify verify = new Verify("en".equals(language) ? Locale.ENGLISH : Locale.ROOT, out, err);
    return keys == null || words.size() != 1
        ? verify.cannotTell("help")
        : verify.tell(words.getFirst(), keys);
  }

  private int tell(String file, String keys) {
    PublishedKeys published;
    try {
      published = PublishedKeys.of(read(keys));
    } catch (IOException _) {
      return cannotTell("no-keys", keys);
    }
    try {
      return tell(ReceiptFile.verify(read(file), published));
    } catch (IOException _) {
      return cannotTell("no-file", file);
    }
  }

  private int tell(Verdict verdict) {
    return switch (verdict) {
      case Genuine genuine -> {
        out.println(genuine(genuine));
        yield GENUINE;
      }
      case Refused refused -> {
        err.println(sentence(refused.fault().name()));
        yield REFUSED;
      }
      case Unreadable _ -> cannotTell("no-receipt");
    };
  }

  private int cannotTell(String key, String... parameters) {
    err.println(sentence(key, parameters));
    return CANNOT_TELL;
  }

  private String genuine(Genuine genuine) {
    JsonNode receipt = genuine.statement();
    return sentence(
        genuine.type().equals(ReceiptFile.SHORT) ? "short" : "receipt",
        receipt.path("number").asText(),
        receipt.path("version").asText(),
        MOMENT.format(Instant.parse(receipt.path("at").asText())),
        receipt.path("contentHash").path("value").asText(),
        receipt.path("unit").path("name").asText(),
        receipt.path("title").asText(),
        receipt.path("signature").path("name").asText());
  }

  private String sentence(String key, String... parameters) {
    return MessageFormat.format(sentences.getString(key), (Object[]) parameters);
  }

  private static String read(String name) throws IOException {
    try {
      return Files.readString(Path.of(name));
    } catch (InvalidPathException no) {
      throw new IOException(no);
    }
  }

  private static @Nullable String taken(List<String> words, String option) {
    int at = words.indexOf(option);
    if (at < 0 || at + 1 == words.size()) {
      return null;
    }
    words.remove(at);
    return words.remove(at);
  }
}
