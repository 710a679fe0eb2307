/// The language of submission: reports and their states, units, rounds, and what may not be.
///
/// Knows the text of a report ([chengbao.manuscript]) and nothing else outside `java.*`.
@NullMarked
package chengbao.submission.domain;

import org.jspecify.annotations.NullMarked;
