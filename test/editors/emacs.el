;; run.mjs runs this in Emacs: emacs --batch -l emacs.el ARTICLE  -*- lexical-binding: t -*-

(package-initialize)
(setq lsp-auto-guess-root t
      lsp-diagnostics-provider :flymake
      lsp-enable-file-watchers nil
      lsp-enable-suggest-server-download nil
      lsp-log-io nil
      lsp-restart 'ignore
      lsp-semantic-tokens-enable t
      lsp-session-file (expand-file-name ".lsp-session" (getenv "HOME"))
      lsp-warn-no-matched-clients nil
      make-backup-files nil)
(require 'lsp-mode)
(require 'lsp-semantic-tokens)

(defun glossa-report (format &rest args)
  (princ (concat (replace-regexp-in-string "\n" " " (apply #'format format args)) "\n")))

(defmacro glossa-check (name &rest body)
  "Report whether BODY gives a value that is not nil."
  (declare (indent 1))
  `(condition-case problem
       (if (progn ,@body)
           (glossa-report "ok %s" ,name)
         (glossa-report "FAILED %s: nil" ,name))
     (error (glossa-report "FAILED %s: %S" ,name problem))))

(defun glossa-wait (ask)
  "Call ASK until it gives a value: the server may still be reading the folder."
  (let ((left 150) value)
    (while (and (null (setq value (funcall ask))) (> (setq left (1- left)) 0))
      (accept-process-output nil 0.1))
    value))

(defun glossa-go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (+ 2 (match-beginning 0))))

(defun glossa-hover-digits ()
  (let ((hover (lsp-request "textDocument/hover" (lsp--text-document-position-params))))
    (and hover (replace-regexp-in-string "[^0-9]" "" (format "%S" (gethash "contents" hover))))))

(lsp-register-client
 (make-lsp-client
  :new-connection (lsp-stdio-connection (list "node" (getenv "GLOSSA_PROGRAM") "serve" "--stdio"))
  :major-modes '(text-mode)
  :server-id 'glossa))
(add-to-list 'lsp-language-id-configuration '(text-mode . "article"))

(let ((article (pop command-line-args-left)))
  (lsp-workspace-folders-add (file-name-directory article))
  (find-file article))
(lsp)

(glossa-check "starts"
  (glossa-wait
   (lambda ()
     (and (lsp-workspaces)
          (eq 'initialized (lsp--workspace-status (car (lsp-workspaces))))))))

(glossa-check "hovers over a figure with its value"
  (glossa-go-to "$12 billion")
  (glossa-wait (lambda () (string-match-p "12000000000" (or (glossa-hover-digits) "")))))

(glossa-check "goes from a passage to another article"
  (glossa-go-to "In Washington on February 4")
  (glossa-wait
   (lambda ()
     (let* ((answer (lsp-request "textDocument/definition" (lsp--text-document-position-params)))
            (target (if (hash-table-p answer) answer (and (> (length answer) 0) (elt answer 0)))))
       (and target
            (not (equal (lsp--buffer-uri)
                        (or (gethash "uri" target) (gethash "targetUri" target)))))))))

(glossa-check "outlines the article"
  (glossa-wait (lambda () (> (length (lsp--get-document-symbols)) 1))))

(glossa-check "shows diagnostics"
  (glossa-wait (lambda () (gethash (buffer-file-name) (lsp-diagnostics t)))))

(glossa-check "colours a figure and a name, in two faces"
  (setq font-lock-defaults '(nil))
  (set (make-local-variable 'font-lock-support-mode) nil)
  (font-lock-mode 1)
  (font-lock-set-defaults)
  (lsp-semantic-tokens-mode 1)
  (lsp--semantic-tokens-request nil nil)
  (glossa-wait (lambda () (plist-get lsp--semantic-tokens-cache :response)))
  (setq font-lock-set-defaults t
        font-lock-keywords (list t nil))
  (funcall font-lock-fontify-region-function (point-min) (point-max))
  (let ((face-at (lambda (text) (glossa-go-to text) (get-text-property (point) 'face))))
    (and (funcall face-at "$12 billion")
         (funcall face-at "Japan")
         (not (equal (funcall face-at "$12 billion") (funcall face-at "Japan"))))))

(glossa-check "follows an edit that adds characters outside the BMP"
  (goto-char (point-min))
  (insert "😀😀 It cost $34 million.\n")
  (glossa-go-to "$34 million")
  (glossa-wait (lambda () (string-match-p "34000000" (or (glossa-hover-digits) "")))))

(glossa-report "done")
(set-buffer-modified-p nil)
(kill-emacs 0)
