package chengbao.submission.web.signing;

import chengbao.submission.ReceivedFile;
import chengbao.submission.RegisterPaperSignature.Sheet;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stands on a signed sheet, as it was typed beside its scan.
final class PaperForms {
  private PaperForms() {}

  static Sheet sheet(@Nullable String signer, @Nullable String signedOn, ReceivedFile scan) {
    return new Sheet(signer(signer), day(signedOn), scan);
  }

  private static PersonId signer(@Nullable String id) {
    try {
      return PersonId.of(Objects.requireNonNullElse(id, ""));
    } catch (IllegalArgumentException _) {
      throw new Refused(Refusal.SIGNER_UNKNOWN);
    }
  }

  private static LocalDate day(@Nullable String typed) {
    try {
      return LocalDate.parse(Objects.requireNonNullElse(typed, "").strip());
    } catch (DateTimeException _) {
      throw new Refused(Refusal.SIGNING_DAY_UNLIKELY);
    }
  }
}
