package chengbao.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a version was signed, where that is more than one press: on paper, after steps of the unit's
/// own chain, with its seal.
///
/// @param paperDay the day on the sheet, when it was signed by hand (纸质签发)
/// @param registeredBy who put that on the record
public record SentSigning(
    String signer, String position, @Nullable LocalDate paperDay, @Nullable String registeredBy) {}
