/**
 * What a story's page gains where scripts run: before and after under one slider, large type without a new page, and
 * reading aloud. Written as old phones read it; served from here, as the content policy asks.
 */
export const PAGE_SCRIPT = `(function () {
  'use strict';
  var root = document.documentElement;

  // A range is a slider already: it goes by finger, by mouse and by the arrow keys.
  [].forEach.call(document.querySelectorAll('.pair'), function (pair) {
    var halves = pair.querySelectorAll(':scope > div');
    if (halves.length !== 2) return;
    var stage = document.createElement('div');
    var range = document.createElement('input');
    var rule = document.createElement('div');
    stage.className = 'stage';
    rule.className = 'rule';
    range.type = 'range';
    range.min = 0;
    range.max = 100;
    range.value = 50;
    range.setAttribute('aria-label', pair.getAttribute('data-slide'));
    halves[1].classList.add('under');
    halves[0].classList.add('over');
    pair.insertBefore(stage, pair.firstChild);
    stage.appendChild(halves[1]);
    stage.appendChild(halves[0]);
    stage.appendChild(range);
    stage.appendChild(rule);
    range.addEventListener('input', function () {
      stage.style.setProperty('--at', range.value + '%');
    });
    pair.classList.add('slider');
  });

  var type = document.getElementById('type');
  var KEY = 'bandeng.story.large';
  function shown(large) {
    root.classList.toggle('large', large);
    type.textContent = type.getAttribute(large ? 'data-usual' : 'data-large');
  }
  function kept(value) {
    try {
      if (value === undefined) return localStorage.getItem(KEY);
      localStorage.setItem(KEY, value);
    } catch (error) {
      return null;
    }
  }
  if (type) {
    if (kept() === '1') shown(true);
    type.addEventListener('click', function (event) {
      event.preventDefault();
      var large = !root.classList.contains('large');
      shown(large);
      kept(large ? '1' : '0');
    });
  }

  var aloud = document.getElementById('aloud');
  var voice = window.speechSynthesis;
  if (aloud && voice && window.SpeechSynthesisUtterance) {
    aloud.hidden = false;
    var stop = function () {
      voice.cancel();
      aloud.textContent = aloud.getAttribute('data-read');
      aloud.setAttribute('aria-pressed', 'false');
    };
    aloud.addEventListener('click', function () {
      if (aloud.getAttribute('aria-pressed') === 'true') return stop();
      aloud.textContent = aloud.getAttribute('data-stop');
      aloud.setAttribute('aria-pressed', 'true');
      var parts = document.querySelectorAll('.alert,h1,.digest,article h2,article h3,article p,article li,figcaption,.open li');
      [].forEach.call(parts, function (part, index) {
        var words = new SpeechSynthesisUtterance(part.textContent);
        words.lang = 'zh-CN';
        if (index === parts.length - 1) words.onend = stop;
        voice.speak(words);
      });
    });
    window.addEventListener('pagehide', stop);
  }
})();
`;
