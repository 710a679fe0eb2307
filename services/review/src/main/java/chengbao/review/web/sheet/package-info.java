/// The text sent up, laid out block by block with its marks and margins, alone or beside another.
@NullMarked
package chengbao.review.web.sheet;

import org.jspecify.annotations.NullMarked;
