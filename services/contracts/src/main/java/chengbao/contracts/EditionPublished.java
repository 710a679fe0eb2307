package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The portal answers with this edition. History: v1.
///
/// @param edition 公开版次, from 1
/// @param address the permanent public address
public record EditionPublished(
    long seq,
    @Nullable Actor actor,
    @Nullable String cause,
    Instant at,
    String report,
    int reportVersion,
    int edition,
    String indexNumber,
    String address,
    Hash publicHash)
    implements PublicationMove {}
