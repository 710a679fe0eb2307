/// Publication: from an approval to what the public reads. The verbs of this package are its list
/// of features; wording is never changed here.
@NullMarked
package chengbao.publication;

import org.jspecify.annotations.NullMarked;
