/// How all units of a round stand: lists, figures, letters, files, and what is done for many at
/// once.
@NullMarked
package chengbao.submission.web.overview;

import org.jspecify.annotations.NullMarked;
