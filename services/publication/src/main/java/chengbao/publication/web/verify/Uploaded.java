package chengbao.publication.web.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// A file that somebody wants verified: only its hash is taken, nobody looks inside.
final class Uploaded {

  static final long LARGEST = 10L * 1024 * 1024;
  static final int LONGEST_TEXT = 200_000;

  private Uploaded() {}

  static String sha256(FileUpload file) throws IOException {
    try (InputStream content = Files.newInputStream(file.uploadedFile());
        DigestInputStream digest =
            new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
