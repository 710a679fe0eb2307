package chengbao.publication.web.serving;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Pages of editions on disk, so that a country's year is rendered once and not each time memory
/// runs short or the service starts.
///
/// An address has one place, found by its hash; two that meet in a place take turns, so the store
/// can never grow beyond its places. With the page stands what it was made of (edition, frame,
/// number of readers): a page made of something else is as good as none, and is overwritten.
@ApplicationScoped
class PageStore {

  private static final Logger LOG = Logger.getLogger(PageStore.class);
  private static final int LARGEST = 1 << 20;
  private static final int FOLDERS = 256;

  private final Optional<Path> folder;
  private final int places;

  PageStore(ServingSettings settings) {
    this.folder = settings.folder();
    this.places = settings.places();
  }

  /// The page at this address, if it was made of just this.
  Optional<Page> find(String key, String madeOf) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      return read(Files.readAllBytes(place(folder.get(), key)), key, madeOf);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException fault) {
      LOG.debug("A kept page cannot be read and is rendered again", fault);
      return Optional.empty();
    }
  }

  private static Optional<Page> read(byte[] bytes, String key, String madeOf) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(key) || !in.readUTF().equals(madeOf)) {
      return Optional.empty();
    }
    int status = in.readInt();
    String type = in.readUTF();
    String tag = in.readUTF();
    byte[] compressed = in.readNBytes(in.readInt());
    return Optional.of(new Page(status, type, compressed, tag));
  }

  void keep(String key, String madeOf, Page page) {
    if (folder.isEmpty() || page.compressed().length > LARGEST) {
      return;
    }
    try {
      write(place(folder.get(), key), bytes(key, madeOf, page));
    } catch (IOException fault) {
      LOG.warn("A page cannot be kept on disk", fault);
    }
  }

  private static byte[] bytes(String key, String madeOf, Page page) throws IOException {
    var bytes = new ByteArrayOutputStream(page.compressed().length + 512);
    var out = new DataOutputStream(bytes);
    out.writeUTF(key);
    out.writeUTF(madeOf);
    out.writeInt(page.status());
    out.writeUTF(page.type());
    out.writeUTF(page.tag());
    out.writeInt(page.compressed().length);
    out.write(page.compressed());
    return bytes.toByteArray();
  }

  /// Whole or not at all: a reader never sees half a file.
  private static void write(Path place, byte[] bytes) throws IOException {
    Files.createDirectories(place.getParent());
    Path draft = Files.createTempFile(place.getParent(), "page", null);
    Files.write(draft, bytes);
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path place(Path root, String key) {
    int place = Math.floorMod(spread(key), places);
    return root.resolve(Integer.toString(place % FOLDERS)).resolve(Integer.toString(place));
  }

  /// Java's own hash of similar addresses differs in its lowest bits only.
  private static int spread(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
