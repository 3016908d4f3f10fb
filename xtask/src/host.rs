//! What a careful host sends with the page, in one place: our own server, and the files that tell Apache, IIS, nginx, Netlify
//! and Cloudflare to send the same.

use std::{fmt::Write, fs, path::Path};

/// Nothing but the page's own files runs, loads or is embedded. Who may embed the page (`frame-ancestors`) is the host's
/// choice: without it, everybody may.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                                 img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; \
                                 worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// Sent with every file. Any page may read them: in a sandboxed frame the page itself is a stranger to its host.
pub(crate) const HEADERS: [(&str, &str); 4] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Access-Control-Allow-Origin", "*"),
];

/// A file with a hash in its name never changes: a year, the longest that caches promise.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// The page and the data are asked for each time; the answer is short where nothing has changed.
pub(crate) const EACH_TIME: &str = "no-cache";

/// Types that hosts do not know of themselves.
const TYPES: [(&str, &str); 4] = [
    ("wasm", "application/wasm"),
    ("geojson", "application/geo+json"),
    ("webmanifest", "application/manifest+json"),
    ("json", "application/json"),
];

/// Writes the files of all hosts into `dist`. `site` is where the page will be, if that is known.
pub(crate) fn write(dist: &Path, site: Option<&str>) -> Result<(), String> {
    let files = [
        (".htaccess", apache(site)),
        ("web.config", iis(&crate::finish::hashed(dist)?)),
        ("_headers", netlify()),
        ("nginx.conf.example", nginx()),
    ];
    for (name, text) in files {
        fs::write(dist.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

fn lines<T>(rows: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    rows.into_iter().map(line).collect()
}

/// The path of an address, with a slash at both ends; that of the host itself where there is none.
fn path_of(site: Option<&str>) -> String {
    let behind_scheme = site.and_then(|site| site.split_once("://")).map_or("", |(_, rest)| rest);
    let path = behind_scheme.split_once('/').map_or("", |(_, path)| path).trim_matches('/');
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}

fn apache(site: Option<&str>) -> String {
    let path = path_of(site);
    let types = lines(TYPES, |(end, kind)| format!("AddType {kind} .{end}\n"));
    let headers = lines(HEADERS, |(name, value)| format!("  Header always set {name} \"{value}\"\n"));
    format!(
        "# Apache: read from the folder itself, where AllowOverride permits it.\n{types}AddDefaultCharset utf-8\n\
         # In a folder of the host its path stands before the name: /atlas/404.html.\n\
         ErrorDocument 404 {path}404.html\nOptions -Indexes\n<IfModule mod_headers.c>\n{headers}  \
         Header always set Cache-Control \"{EACH_TIME}\"\n  <FilesMatch \"-[0-9a-f]{{16}}(_bg)?\\.(js|css|wasm)(\\.br|\\.gz)?$\">\n    \
         Header always set Cache-Control \"{FOR_EVER}\"\n  </FilesMatch>\n</IfModule>\n\
         # The compressed neighbours are sent to those who take them.\n<IfModule mod_rewrite.c>\n  RewriteEngine On\n  \
         RewriteCond %{{HTTP:Accept-Encoding}} br\n  RewriteCond %{{REQUEST_FILENAME}}.br -f\n  \
         RewriteRule ^(.*)$ $1.br [L]\n  RewriteCond %{{HTTP:Accept-Encoding}} gzip\n  \
         RewriteCond %{{REQUEST_FILENAME}}.gz -f\n  RewriteRule ^(.*)$ $1.gz [L]\n</IfModule>\n{}",
        lines([("br", "br"), ("gz", "gzip")], |(end, coding)| {
            let types = [
                ("js", "text/javascript"),
                ("css", "text/css"),
                ("html", "text/html"),
                ("svg", "image/svg+xml"),
                ("txt", "text/plain"),
                ("xml", "application/xml"),
            ];
            let each = types.into_iter().chain(TYPES);
            let force = lines(each, |(name, kind)| {
                format!("<FilesMatch \"\\.{name}\\.{end}$\">\n  ForceType {kind}\n</FilesMatch>\n")
            });
            format!(
                "<FilesMatch \"\\.{end}$\">\n  SetEnv no-gzip 1\n  Header always set Content-Encoding {coding}\n  \
                 Header append Vary Accept-Encoding\n</FilesMatch>\n{force}"
            )
        })
    )
}

fn iis(hashed: &[String]) -> String {
    let kept = lines(hashed, |name| {
        format!(
            "  <location path=\"{name}\">\n    <system.webServer>\n      <staticContent>\n        \
             <clientCache cacheControlMode=\"UseMaxAge\" cacheControlMaxAge=\"365.00:00:00\"/>\n      \
             </staticContent>\n    </system.webServer>\n  </location>\n"
        )
    });
    let types = lines(TYPES, |(end, kind)| {
        format!(
            "      <remove fileExtension=\".{end}\"/>\n      <mimeMap fileExtension=\".{end}\" mimeType=\"{kind}\"/>\n"
        )
    });
    let headers = lines(HEADERS, |(name, value)| {
        let value = value.replace('\'', "&apos;");
        format!("        <remove name=\"{name}\"/>\n        <add name=\"{name}\" value=\"{value}\"/>\n")
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- IIS: read from the folder itself. -->\n<configuration>\n  \
         <system.webServer>\n    <staticContent>\n{types}      <clientCache cacheControlMode=\"DisableCache\"/>\n    \
         </staticContent>\n    <urlCompression doStaticCompression=\"true\"/>\n    <httpProtocol>\n      <customHeaders>\n\
         {headers}      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n{kept}</configuration>\n"
    )
}

fn netlify() -> String {
    let headers = lines(HEADERS, |(name, value)| format!("  {name}: {value}\n"));
    // No file may be named twice: both hosts would join the values.
    let each_time =
        ["/", "/index.html", "/404.html", "/data/*", "/embed.js", "/offline.js", "/manifest.webmanifest"];
    let each_time = lines(each_time, |path| format!("{path}\n  Cache-Control: {EACH_TIME}\n"));
    let kept = ["/page-*.css", "/mandate-atlas-*", "/start-*.js"];
    let kept = lines(kept, |path| format!("{path}\n  Cache-Control: {FOR_EVER}\n"));
    format!(
        "# Netlify and Cloudflare Pages: read from the root of the site.\n/*\n{headers}{each_time}{kept}\
         /*.wasm\n  Content-Type: application/wasm\n"
    )
}

/// For a location of nginx: `alias` and the path are to be set.
pub(crate) fn nginx() -> String {
    let mut text = String::from(
        "# nginx: inside of `server`. Change /atlas/ and the folder; nginx must know `application/wasm` and the others:\n\
         # its own mime.types does not list all of them.\nlocation /atlas/ {\n  alias /var/www/atlas/;\n  index index.html;\n  \
         gzip_static on;\n  gzip_vary on;\n  # With the module ngx_brotli: brotli_static on;\n  charset utf-8;\n  \
         charset_types text/html text/css text/javascript application/json application/geo+json;\n  types {\n    \
         text/html html;\n    text/css css;\n    text/javascript js;\n    image/svg+xml svg;\n    image/png png;\n    \
         text/plain txt;\n    application/xml xml;\n",
    );
    let add = |text: &mut String, line: std::fmt::Arguments| {
        let written = text.write_fmt(line);
        debug_assert!(written.is_ok(), "writing to a string cannot fail");
    };
    for (end, kind) in TYPES {
        add(&mut text, format_args!("    {kind} {end};\n"));
    }
    text += "  }\n  error_page 404 /atlas/404.html;\n";
    let headers = lines(HEADERS, |(name, value)| format!("add_header {name} \"{value}\" always;\n"));
    for line in headers.lines() {
        add(&mut text, format_args!("  {line}\n"));
    }
    add(&mut text, format_args!("  add_header Cache-Control \"{EACH_TIME}\" always;\n"));
    text += "  location ~ \"-[0-9a-f]{16}(_bg)?\\.(js|css|wasm)$\" {\n";
    for line in headers.lines() {
        add(&mut text, format_args!("    {line}\n"));
    }
    add(&mut text, format_args!("    add_header Cache-Control \"{FOR_EVER}\" always;\n  }}\n}}\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::{apache, iis, path_of};

    #[test]
    fn a_missing_file_is_told_by_the_page_in_its_own_folder() {
        assert_eq!(path_of(None), "/");
        assert_eq!(path_of(Some("https://example.org/")), "/");
        assert_eq!(path_of(Some("https://example.org/a/b/")), "/a/b/");
        assert!(apache(Some("https://example.org/atlas/")).contains("ErrorDocument 404 /atlas/404.html\n"));
    }

    #[test]
    fn files_with_a_hash_are_kept_and_no_others() {
        let text = iis(&["page-0123456789abcdef.css".to_owned()]);
        assert_eq!(text.matches("<location path=").count(), 1);
        assert!(text.contains("<location path=\"page-0123456789abcdef.css\">") && text.contains("UseMaxAge"));
    }
}
