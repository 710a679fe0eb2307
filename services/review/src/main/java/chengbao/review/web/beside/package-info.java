/// What lies beside the text: the public text, last year, copied passages, lists, figures, time
/// spent.
@NullMarked
package chengbao.review.web.beside;

import org.jspecify.annotations.NullMarked;
