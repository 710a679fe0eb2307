package chengbao.manuscript.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Damages files: anywhere, or inside their parts with the container around them put right again,
/// for a checksum would catch the first kind before any parser sees it.
public final class Damage {
  private static final int[] EXTREMES = {0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFF, 0x10000, 512};
  private static final String[] WORDS = {
    "<w:p>",
    "</w:tbl>",
    "<w:tbl><w:tr><w:tc>",
    "%1%2%9",
    "endobj",
    "stream",
    "<<",
    ">>",
    "/Kids[1 0 R]",
    "<table><td>",
    "</div>",
    "&#x0;",
    "\u0013\u0014\u0015",
    "&a;",
    "--edge",
    "-2147483648"
  };

  private Damage() {}

  public static byte[] anywhere(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int i = random.nextInt(1, 12); i > 0 && bytes.length > 8; i--) {
      bytes = once(bytes, random);
    }
    return bytes;
  }

  public static byte[] inside(byte[] seed, Random random) {
    try {
      return switch (seed[0] & 0xFF) {
        case 'P' -> insideZip(seed, random);
        case 0xD0 -> insideOle(seed, random);
        default -> anywhere(seed, random);
      };
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] once(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length - 4);
    int length = random.nextInt(1, Math.min(64, bytes.length - at));
    switch (random.nextInt(8)) {
      case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> writeNumber(bytes, at, EXTREMES[random.nextInt(EXTREMES.length)]);
      case 3 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
      case 4 -> {
        return spliced(bytes, at, at + length, new byte[0]);
      }
      case 5 -> {
        return spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
      }
      case 6 -> {
        String word = WORDS[random.nextInt(WORDS.length)];
        return spliced(bytes, at, at, word.getBytes(StandardCharsets.UTF_8));
      }
      default -> {
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
      }
    }
    return bytes;
  }

  private static void writeNumber(byte[] bytes, int at, int number) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (number >> 8 * i);
    }
  }

  private static byte[] spliced(byte[] bytes, int from, int until, byte[] between) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(bytes, 0, from);
    whole.writeBytes(between);
    whole.write(bytes, until, bytes.length - until);
    return whole.toByteArray();
  }

  private static byte[] insideZip(byte[] seed, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        out.write(random.nextBoolean() ? anywhere(part, random) : part);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] insideOle(byte[] seed, Random random) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(seed));
        POIFSFileSystem damaged = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String name : file.getRoot().getEntryNames()) {
        try (DocumentInputStream in =
            new DocumentInputStream((DocumentEntry) file.getRoot().getEntryCaseInsensitive(name))) {
          byte[] part = in.readAllBytes();
          byte[] other = random.nextBoolean() ? headDamaged(part, random) : part;
          damaged.createDocument(new ByteArrayInputStream(other), name);
        }
      }
      damaged.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /// The counts and places that a parser believes stand mostly at the beginning.
  private static byte[] headDamaged(byte[] part, Random random) {
    if (random.nextBoolean()) {
      return anywhere(part, random);
    }
    byte[] bytes = part.clone();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      int at = random.nextInt(Math.min(900, bytes.length - 4));
      writeNumber(bytes, at, EXTREMES[random.nextInt(EXTREMES.length)]);
    }
    return bytes;
  }
}
