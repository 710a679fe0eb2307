package chengbao.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of a service's record (办理记录), told so that one list a report can be made of all. History:
/// v1.
///
/// Every service tells its own on a topic of its own; `seq` counts per subject and topic.
///
/// @param service whose record it is, such as `submission`
/// @param subject the report, or whatever else it was done to; the key of the record
/// @param verb our word for what was done, such as `sign-and-submit`
/// @param person who did it; a service's name where nobody did
/// @param forPerson whose work it was, by delegation
/// @param contentHash the text it was done to, as `sha-256:…`
/// @param outcome `done`, or what else came of it
/// @param cause the event it followed from
public record ActWritten(
    long seq,
    Instant at,
    String service,
    String subject,
    String verb,
    String person,
    String name,
    @Nullable String appointment,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String forPerson,
    @Nullable String forName,
    @Nullable String contentHash,
    String outcome,
    @Nullable String cause)
    implements Event {}
