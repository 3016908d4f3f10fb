// Puts the atlas into a page: <mandate-atlas view="matrix" country="BRB" lang="es"></mandate-atlas>. See docs/embedding.md.
(() => {
  "use strict";
  if (!window.customElements || customElements.get("mandate-atlas")) return;
  const home = new URL("./", document.currentScript?.src ?? document.baseURI);
  // What a host may set later without loading the picture anew.
  const LIVE = ["view", "country", "mandate", "lang", "theme"];
  const FIXED = ["hide", "v"];

  class MandateAtlas extends HTMLElement {
    static observedAttributes = LIVE;
    #frame;
    // Whether the picture in the frame listens: it has told its height.
    #isReady = false;
    #listen = (event) => {
      if (event.source !== this.#frame?.contentWindow || event.data?.type !== "mandate-atlas:height") return;
      this.#isReady = true;
      const height = Number(event.data.height);
      if (height > 0 && height < 100000) this.#frame.style.height = `${Math.ceil(height)}px`;
    };

    connectedCallback() {
      window.addEventListener("message", this.#listen);
      if (this.#frame) {
        // Moved in the page: browsers load a moved frame anew.
        this.#load();
        return;
      }
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("label") ?? "Mandate Atlas";
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      frame.referrerPolicy = "no-referrer";
      Object.assign(frame.style, { border: "0", display: "block", width: "100%", height: "480px" });
      this.#frame = frame;
      this.#load();
      this.append(frame);
    }

    #load() {
      this.#isReady = false;
      this.#frame.src = this.#source();
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#listen);
    }

    attributeChangedCallback(name, before, value) {
      if (!this.#frame || before === value) return;
      // A choice can be taken back; a view, a language and colours can only be replaced by others.
      const isChoice = name === "country" || name === "mandate";
      if (!this.#isReady || (value === null && !isChoice)) return this.#load();
      this.#frame.contentWindow?.postMessage({ type: "mandate-atlas:set", [name]: value }, "*");
    }

    #source() {
      const base = this.hasAttribute("src") ? new URL(this.getAttribute("src"), document.baseURI) : home;
      const query = new URLSearchParams(this.getAttribute("filters") ?? "");
      // The language of the host page, where the element names none.
      const own = { lang: document.documentElement.lang.slice(0, 2).toLowerCase() };
      if (!["en", "es", "fr", "pt"].includes(own.lang)) delete own.lang;
      for (const key of [...LIVE, ...FIXED]) {
        const value = this.getAttribute(key) ?? own[key];
        if (value) query.set(key, value);
      }
      query.set("embed", "1");
      base.search = query;
      return base.href;
    }
  }
  customElements.define("mandate-atlas", MandateAtlas);
})();
