/// Editions, index numbers and the rules about them. Knows the text of a report, and nothing of
/// pages, tables or events.
@NullMarked
package chengbao.publication.domain;

import org.jspecify.annotations.NullMarked;
