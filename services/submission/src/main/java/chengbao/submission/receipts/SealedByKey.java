package chengbao.submission.receipts;

import chengbao.receipt.PublishedKeys;
import chengbao.receipt.ReceiptFile;
import chengbao.receipt.Seal;
import chengbao.receipt.Verdict;
import chengbao.submission.domain.Receipt;
import chengbao.submission.domain.SealedReceipt;
import chengbao.submission.domain.Seals;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals receipts with submission's own key (Ed25519, a private JWK in a file) and publishes the
/// set of public keys by which they are verified. Without both the service does not start: a
/// receipt nobody can verify would be worth nothing.
@Startup
@Singleton
public class SealedByKey implements Seals {
  private final Seal seal;
  private final String published;

  SealedByKey(
      @ConfigProperty(name = "chengbao.receipt-key") Path key,
      @ConfigProperty(name = "chengbao.receipt-keys") Path keys) {
    try {
      seal = Seal.read(key);
      published = Files.readString(keys);
      mustBePublished(PublishedKeys.of(published));
    } catch (IOException unusable) {
      throw new IllegalStateException("receipts cannot be given", unusable);
    }
  }

  @Override
  public SealedReceipt seal(Receipt receipt) {
    return new SealedReceipt(
        receipt,
        seal.seal(ReceiptFile.RECEIPT, Statements.whole(receipt)),
        seal.seal(ReceiptFile.SHORT, Statements.brief(receipt)));
  }

  /// The public keys, present and past, as a JSON Web Key Set.
  public String published() {
    return published;
  }

  private void mustBePublished(PublishedKeys keys) throws IOException {
    if (!(ReceiptFile.verify(seal.seal(ReceiptFile.SHORT, "{}"), keys)
        instanceof Verdict.Genuine)) {
      throw new IOException("the key for receipts is not among those published");
    }
  }
}
