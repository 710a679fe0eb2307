/// The column as readers leaf through it: first page, lists, units with all their years, rounds,
/// and what is said about the site.
@NullMarked
package chengbao.publication.web.column;

import org.jspecify.annotations.NullMarked;
