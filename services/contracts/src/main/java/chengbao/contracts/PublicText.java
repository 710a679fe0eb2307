package chengbao.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The public text (公开稿): the version's blocks less the passages marked 不公开.
public record PublicText(
    String title,
    @Nullable String documentNumber,
    @Nullable String addressee,
    List<Block> blocks,
    List<String> attachmentHashes,
    String readerVersion,
    @Nullable String signatureUnit,
    @Nullable LocalDate signedOn) {}
