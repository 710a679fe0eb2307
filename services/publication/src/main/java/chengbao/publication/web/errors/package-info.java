/// What readers get instead of a page: nothing is here, or something of ours is broken.
@NullMarked
package chengbao.publication.web.errors;

import org.jspecify.annotations.NullMarked;
