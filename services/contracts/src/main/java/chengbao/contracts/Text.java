package chengbao.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version's text as it was frozen: what the content hash covers, and the dates read from it.
///
/// @param attachmentHashes lower-case hexadecimal SHA-256, in order
/// @param readerVersion the version of the reader that made the blocks
/// @param signatureUnit 落款
/// @param signedOn 成文日期
public record Text(
    String title,
    @Nullable String documentNumber,
    @Nullable String addressee,
    List<Block> blocks,
    List<String> attachmentHashes,
    String readerVersion,
    @Nullable String signatureUnit,
    @Nullable LocalDate signedOn) {}
