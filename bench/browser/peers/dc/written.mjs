// A chart that is written: for the sentence, the panel and the timeline, which dc.js does not have.
import * as dc from "dc";

class Written extends dc.BaseMixin {
  constructor(parent, write) {
    super();
    this._mandatoryAttributes([]);
    this.write = write;
    this.anchor(parent);
  }

  _doRender() {
    return this._doRedraw();
  }

  _doRedraw() {
    this.write(this.root().node());
    return this;
  }
}

/** Calls `write` with the element whenever charts are drawn. */
export const written = (parent, write) => new Written(parent, write);
