/** Wood, bamboo, handicrafts, paper, printing, textiles, garments, leather, footwear. */
export const woodPaperTextiles = `
wood-warping < wood-treatment = gỗ bị cong vênh; gỗ vênh; gỗ co ngót; gỗ nứt; nứt đầu gỗ; gỗ bị tét; ván cong vênh; gỗ giãn nở; cửa gỗ
  cong vênh | wood warping; wood shrinkage; wood checking; timber cracking; wood dimensional stability
wood-borer < wood-treatment = mọt gỗ; mối ăn gỗ; gỗ bị mọt; gỗ mục; mọt ăn gỗ; đồ gỗ bị mọt; gỗ bị mối mọt; mục gỗ | wood borer;
  powderpost beetle; wood decay; wood rot; wood-destroying insect
wood-mould < wood-blue-stain = gỗ mốc; gỗ xanh mốc; nấm mốc gỗ; mốc đồ gỗ | mould on wood; wood discolouration; sapwood mould
wood-preservative < wood-treatment = thuốc bảo quản gỗ; bảo quản gỗ; ngâm tẩm gỗ; tẩm áp lực; thuốc tẩm gỗ; chống mối mọt gỗ; ngâm gỗ |
  wood preservative; pressure-treated timber; timber impregnation; vacuum pressure impregnation
modified-wood < wood-treatment = biến tính nhiệt gỗ; gỗ biến tính; nén gỗ; gỗ nén; acetyl hóa gỗ; tăng cứng gỗ; gỗ rừng trồng chất lượng
  thấp | thermally modified wood; acetylated wood; densified wood; furfurylated wood; wood hardening; wood polymer impregnation
wood-drying-kiln < wood-treatment, drying = lò sấy gỗ; hong phơi gỗ; sấy gỗ chân không; gỗ chưa khô; độ ẩm gỗ; phơi gỗ; sấy gỗ lâu | wood
  drying kiln; kiln-dried timber; timber moisture content; vacuum wood drying; timber drying schedule
particleboard-types < wood = ván dăm; ván okal; ván sợi; ván hdf; ván chống ẩm; ván osb; ván bị nở | fibreboard; hdf; moisture-resistant
  board; oriented strand board; board thickness swelling; fiberboard
plywood-making < wood = ván ép phủ phim; ván ép cốp pha; máy ép nóng ván; ván tách lớp; ván phồng; ván dán chịu nước; ván lvl | film-faced
  plywood; plywood delamination; laminated veneer lumber; hot press; marine plywood
residue-board < wood, organic-waste = ván từ rơm; ván trấu; ván ép bã mía; ván từ phụ phẩm; ván xơ dừa; ván ép từ rơm rạ; ván không keo |
  straw board; agricultural residue board; bagasse board; rice husk board; coir board; binderless board
engineered-timber < wood, finger-jointed-board = gỗ ghép khối; gỗ kỹ thuật; gỗ clt; gỗ glulam; ghép mộng ngón; gỗ ghép bị hở | glued
  laminated timber; cross-laminated timber; engineered wood; glulam; mass timber
wood-flooring < wood = sàn gỗ; ván sàn; sàn gỗ công nghiệp; sàn gỗ phồng; sàn gỗ cọt kẹt; sàn gỗ tự nhiên | wood flooring; laminate
  flooring; parquet; wooden floor
board-facing < wood = phủ melamine; dán laminate; giấy trang trí ván; dán veneer; dán cạnh; bong cạnh dán; phủ acrylic ván |
  melamine-faced board; high-pressure laminate; decorative paper; edge banding; veneer overlay
wood-finish < wood, paint-coating = sơn gỗ; dầu lau gỗ; sơn pu gỗ; vecni gỗ; màu gỗ; sơn gỗ bị nứt; đồ gỗ bạc màu; gỗ ngoài trời xuống màu
  | wood finish; wood coating; wood stain; wood oil; wood varnish; weathering of wood
furniture-making < wood = đồ nội thất; bàn ghế; tủ bếp; giường tủ; bàn ghế gỗ; đồ gỗ ngoài trời; thiết kế nội thất; nội thất thông minh |
  furniture design; kitchen cabinet; outdoor furniture; office furniture; furniture manufacturing; interior design
upholstery = ghế sofa; bọc nệm; nệm ghế; bọc da ghế | upholstery; sofa; upholstered furniture; seat cushion
furniture-testing < wood = thử tải ghế; kiểm định đồ gỗ; thử bền đồ gỗ; khớp mộng; mộng gỗ; ghế bị lung lay | furniture testing; furniture
  strength; mortise and tenon; joint loosening
cnc-wood-router < wood, cnc-machining = khắc gỗ cnc; đục gỗ cnc; cnc gỗ; máy đục gỗ; máy khắc gỗ; đục tượng gỗ bằng máy | cnc wood router;
  cnc wood carving; wood engraving machine
timber-legality < wood, forest-certification = truy xuất nguồn gốc gỗ; nguồn gốc gỗ; gỗ rừng tự nhiên; gỗ có chứng chỉ | fsc
  certification; timber tracking; certified timber
wooden-packaging < wood, packaging = pallet gỗ; thùng gỗ; hun trùng pallet; kiện gỗ; xử lý nhiệt pallet | wooden pallet; pallet
  fumigation; wooden crate; heat-treated pallet
coconut-wood < wood, coconut = gỗ dừa; mỹ nghệ gáo dừa; gáo dừa mỹ nghệ; thân dừa; hàng mỹ nghệ dừa | coconut wood; coconut shell craft;
  coconut timber
wood-extractive < wood = chiết xuất từ gỗ; dầu gỗ; tinh dầu gỗ; tinh dầu pơ mu; nhựa gỗ | wood extractive; wood oil extraction; tall oil
rattan-processing < rattan-bamboo-craft, rattan-plant = mây nguyên liệu; chẻ mây; sợi mây; mây mốc; chuốt mây; bàn ghế mây; ghế mây nhựa |
  rattan splitting; rattan processing; rattan furniture; synthetic rattan
craft-mould-damage < rattan-bamboo-craft = mây tre bị mốc; hàng đan lát mốc; mốc hàng mây tre; hàng thủ công bị mốc; xông lưu huỳnh mây
  tre; mốc khi xuất khẩu | mould on rattan ware; handicraft mould; sulphur fumigation of bamboo; container mould damage
bamboo-furniture < bamboo = đồ tre; bàn ghế tre; nhà tre; kiến trúc tre; nhà tre nứa; giường tre | bamboo furniture; bamboo house; bamboo
  architecture; bamboo structure
bamboo-machine < bamboo, rattan-bamboo-craft = máy chẻ tre; máy chẻ nan; máy vót nan; máy vót đũa; vót nan; chẻ nan; máy tước nan; máy làm
  tăm | bamboo splitting machine; bamboo slicer; bamboo strip machine; toothpick machine; chopstick machine
bamboo-fibre < bamboo, natural-fibre = sợi tre; vải sợi tre; xơ tre; bột tre; bột giấy tre | bamboo fibre; bamboo yarn; bamboo viscose;
  bamboo pulp; bamboo powder
disposable-woodware < wood = đũa gỗ; que kem; que xiên; muỗng gỗ; thìa gỗ; đũa dùng một lần; dao nĩa gỗ | wooden chopstick; ice cream
  stick; wooden spoon; bamboo skewer; wooden cutlery; disposable chopstick
leaf-tableware < leaf-packaging = chén lá; bát đĩa lá; chén dĩa mo cau; ly hộp từ lá; hộp lá chuối | areca palm plate; leaf tableware;
  leaf plate
sedge-mat < rattan-bamboo-craft = dệt chiếu; máy dệt chiếu; cói mốc; hàng cói; chẻ cói; chiếu nhanh mốc; chiếu lác | sedge mat weaving;
  mat loom; sedge splitting; rush mat
hyacinth-fibre < rattan-bamboo-craft, natural-fibre = sợi lục bình; bẹ lục bình; sấy lục bình; thảm lục bình; sợi bẹ chuối; sợi cọ; hàng
  đan lục bình | water hyacinth fibre; hyacinth craft; palm fibre; woven hyacinth
incense-making < incense = máy se nhang; máy làm nhang; tăm nhang; tăm hương; nhang không tàn; máy se hương; bột nhang; nhang khói nhiều |
  incense machine; incense bamboo stick; smokeless incense; incense powder
votive-paper < paper = hàng mã; vàng mã; giấy vàng mã; giấy tiền vàng bạc | votive paper; joss paper
pottery-craft < ceramic-tile = gốm bát tràng; gốm bàu trúc; gốm phù lãng; gốm chu đậu; gốm lái thiêu; gốm biên hòa; gốm chăm; bàn xoay
  gốm; vuốt gốm; làng gốm; gốm thủ công; gốm đỏ | traditional pottery; hand-thrown pottery; potter's wheel; terracotta; earthenware; red
  pottery; stoneware; cham pottery
traditional-glaze < ceramic-tile = men ngọc; men lam; men tro; gốm hoa lam; men trấu; men cổ; men hỏa biến; men không chì | celadon; ash
  glaze; blue-and-white porcelain; rice husk ash glaze; lead-free glaze; reduction firing
horn-shell-craft < rattan-bamboo-craft = sừng mỹ nghệ; lược sừng; xà cừ; vỏ ốc mỹ nghệ; vỏ sò mỹ nghệ; xương mỹ nghệ | horn craft;
  mother-of-pearl; shell craft; horn comb; bone carving
lantern-paper-craft < rattan-bamboo-craft = đèn lồng; diều giấy; diều sáo; mặt nạ giấy bồi; quạt giấy; tò he; đèn kéo quân | lantern;
  kite; papier-mache; paper fan; paper craft; paper flower
crochet-lace < textile = móc len; đan len; thêu ren; đan móc; đăng ten; thêu máy; ren thêu; thêu tay | lace; crochet; machine embroidery;
  hand knitting; hand embroidery
craft-design < rattan-bamboo-craft = thiết kế thủ công mỹ nghệ; mẫu mã hàng thủ công; đồ lưu niệm; sản phẩm ocop thủ công; mai một nghề |
  handicraft design; craft product development; gift product
silk-fabric < textile, silkworm = lụa vạn phúc; lụa mã châu; lãnh mỹ a; lụa nha xá; vải lụa; vải tơ tằm; lụa tơ; lụa bảo lộc; lụa bị ố;
  lụa pha | silk fabric; silk cloth; silk textile; satin; silk yarn
gilding = quỳ vàng; dát vàng; thếp vàng; quỳ bạc; mạ vàng lá | gold leaf; gold beating
musical-instrument-making < wood, musical-instrument = sáo trúc; làm đàn; trống gỗ | bamboo flute; drum making
lacquer-base < wood = cốt vóc; vóc sơn mài; sơn mài nứt; sơn mài bong; sơn điều; sơn công nghiệp sơn mài | lacquer base board; lacquer
  cracking; cashew lacquer; lacquer substitute
toy-making = đồ chơi gỗ; thú nhồi bông | wooden toy; stuffed toy; toy safety
stationery = văn phòng phẩm; bút chì; bút bi; tập vở; giấy vở; mực viết; phấn viết | stationery; pencil; ballpoint pen; exercise book;
  chalk stick
mattress = nệm lò xo; đệm lò xo; nệm bông ép; chăn ga gối đệm; ruột gối; gối nằm; nệm xẹp lún | mattress; spring mattress; bedding;
  pillow; duvet
brush-umbrella = bàn chải; chổi quét sơn; cọ sơn; ô dù; dù che nắng; cán chổi | brush making; umbrella; paintbrush; toothbrush
wig-hair < hair-care = tóc nối; lông mi giả; sản xuất tóc giả | human hair product; false eyelash
sports-goods < sport-equipment = bóng da; vợt cầu lông; bóng đá khâu tay; thiết bị tập gym | football making; badminton racket;
  shuttlecock; fitness equipment
pulping < paper = nấu bột giấy; nghiền bột giấy; bột hóa; bột cơ; bột giấy kraft; nồi nấu bột; bột giấy sunfat | kraft pulp; mechanical
  pulp; chemical pulp; pulp digester; chemi-thermomechanical pulp; pulp refining
pulp-bleaching < paper = tẩy trắng bột giấy; tẩy trắng không clo; độ trắng giấy; tẩy giấy; chất tăng trắng quang học | pulp bleaching;
  chlorine-free bleaching; paper brightness; optical brightener
nonwood-pulp < paper = bột giấy phi gỗ; bột giấy từ rơm; bột giấy từ bã mía; bột giấy từ phụ phẩm; giấy từ bã mía; giấy từ rơm; giấy từ
  thân chuối | non-wood pulp; bagasse pulp; straw pulp; banana paper; agricultural fibre pulp
paper-machine < paper = máy xeo giấy; lưới xeo; lô sấy giấy; đứt giấy; chăn xeo; cuộn giấy; sấy giấy; đứt giấy khi xeo | paper machine;
  paper web break; fourdrinier; paper dryer; forming fabric; paper felt
paper-additive < paper = gia keo giấy; keo akd; chất tăng bền giấy; chất độn giấy; chất bảo lưu; hóa chất ngành giấy | paper sizing; alkyl
  ketene dimer; wet strength resin; retention aid; papermaking chemical
paper-quality < paper = độ bục; độ bền giấy; giấy bị giòn; giấy ố vàng; giấy cong; giấy ẩm; định lượng giấy; giấy bụi | bursting strength;
  ring crush; paper yellowing; paper curl; grammage; paper dusting; paper strength
tissue-paper < paper = giấy vệ sinh; khăn giấy; giấy tissue; giấy ăn; giấy lụa | tissue paper; toilet paper; paper napkin; facial tissue
containerboard < paper, packaging = giấy kraft; giấy carton; carton sóng; tấm carton; thùng giấy; thùng carton mềm; thùng bị xẹp; thùng bị
  bẹp; giấy bao gói; máy chạy sóng | kraft paper; containerboard; carton compression; corrugator; carton box; box compression strength;
  paper bag
coated-paper < paper = giấy tráng phủ; giấy couche; tráng phủ giấy; giấy tráng; giấy chống thấm; giấy sáp | coated paper; paper coating;
  barrier paper; waxed paper; water-resistant paper
moulded-pulp < paper, biodegradable-packaging = khay bột giấy; bao bì bột giấy; khay trứng giấy; đúc bột giấy; ép khuôn bột giấy; vỉ trứng
  giấy | moulded pulp; pulp moulding; molded pulp; pulp tray
repulping < waste-paper = nguyên liệu occ; đánh tơi giấy; thủy lực nghiền giấy; tạp chất băng keo trong giấy; giấy lề; bột giấy tái chế |
  stickies; repulping; hydrapulper; recycled pulp
specialty-paper < paper = giấy lọc; giấy nhiệt; giấy in nhiệt; giấy decal; giấy in tiền; giấy can; giấy ảnh | filter paper; thermal paper;
  specialty paper; security paper; photo paper
hygiene-absorbent < paper, diaper = miếng lót thấm | sanitary napkin; absorbent hygiene product; absorbent core
offset-printing < printing = in offset; bản kẽm; kẽm in; bản in ctp; lô cao su in; mực offset | offset printing; printing plate;
  computer-to-plate; lithographic printing; fountain solution
flexo-gravure < printing = in flexo; in ống đồng; trục in ống đồng; bản in flexo; khắc trục in | flexographic printing; gravure printing;
  rotogravure; gravure cylinder; flexo plate
digital-printing < printing = in kỹ thuật số; in uv; in phun; máy in phun; in khổ lớn; in mã code; in quảng cáo | digital printing; inkjet
  printing; large-format printing; print head
print-defect < printing = in lem mực; mực không bám; bong mực in; lệch màu in; chồng màu lệch; mực lâu khô; sai màu in; dính mực mặt sau;
  in mờ; in bị nhòe; lem mực in; bay mực in | ink adhesion; misregister; print defect; colour deviation; ink smearing; print mottle; ink
  rub-off; blurred print
printing-ink-types < printing = mực in gốc nước; mực in uv; mực đậu nành; mực in thực phẩm; mực in không dung môi; mực in gốc dung môi;
  mực đổi màu | water-based ink; soy ink; edible ink; solvent-based ink; colour-changing ink; thermochromic ink
colour-matching < textile-dyeing, colour-measurement = pha màu; máy so màu; phối màu; quản lý màu; lệch tông màu; lệch ánh màu; pha màu tự
  động | colour management; spectrophotometer; colour difference; automatic dispensing of colour
label-printing < printing = in tem nhãn; in nhãn; màng co nhãn; tem bảo hành; in decal | label printing; shrink sleeve; sleeve label;
  in-mould label
laminated-film < flexible-packaging, plastic = ghép màng; màng phức hợp; túi ghép màng; màng ghép tách lớp; bao bì màng ghép; màng đơn vật
  liệu; màng cản oxy | solvent-free lamination; mono-material packaging
post-press < printing = đóng sách; cán màng; bế hộp; gia công sau in; gấp dán hộp; ép kim; khuôn bế; máy bế; hộp giấy; hộp cứng |
  bookbinding; box die cutting; post-press; folder gluer; hot foil stamping; paperboard box; folding carton; rigid box
security-printing < printing, anti-counterfeit = in bảo an; tem hologram; mực bảo mật; tem chống giả hologram; in chống giả | security
  printing; security ink; holographic label
screen-stencil < printing = khung in lụa; bản lụa; chụp bản lụa; in lưới; mực in lụa; nghẹt bản lụa; in plastisol | screen frame;
  plastisol ink; stencil emulsion
heat-transfer-printing < printing, textile = in chuyển nhiệt; decal nhiệt; ép nhiệt áo; in áo thun; in pet chuyển nhiệt; hình in bong
  tróc; bong hình in áo | heat transfer printing; sublimation printing; direct-to-film; t-shirt printing; heat press; print peeling on
  garment
cotton-spinning < textile = kéo sợi bông; sợi cotton; sợi pha; sợi bông; chải kỹ; kéo sợi nồi cọc; bông xơ; xơ bông; máy kéo sợi | cotton
  yarn; ring spinning; blended yarn; open-end spinning; cotton carding; combed yarn; cotton lint; roving frame
yarn-fault < textile = đứt sợi; sợi không đều; sợi xù; sợi bị đứt; điểm dày mỏng; kết tạp sợi; sợi yếu; nối sợi; chỉ số sợi; độ bền sợi |
  yarn breakage; yarn unevenness; neps; yarn hairiness; yarn strength; yarn count; thick and thin places
synthetic-fibre < textile, plastic = xơ polyester; sợi polyester; sợi tổng hợp; sợi dty; sợi filament; sợi nylon; xơ sợi tổng hợp; sợi pp
  | polyester fibre; polyester yarn; filament yarn; synthetic fibre; texturised yarn; nylon yarn; melt spinning
viscose-fibre < textile, lignin-cellulose = sợi viscose; sợi rayon; tơ nhân tạo; sợi lyocell; xơ xenlulo tái sinh; vải tencel | viscose;
  rayon; lyocell; regenerated cellulose fibre; dissolving pulp
wool-yarn < textile = sợi len; len acrylic; vải len; lông dê; sợi lông thú | wool; acrylic yarn; wool fabric; cashmere; mohair
stretch-fabric < textile = sợi spandex; sợi thun; vải thun; vải co giãn; vải bai giãn; dây thun; mất đàn hồi thun | elastane; spandex;
  stretch fabric; elastic band fabric; fabric growth
bast-fibre < natural-fibre = sợi lanh; sợi gai xanh; tách sợi; ngâm gai; khử keo sợi | hemp fibre; fibre degumming; retting; fibre
  extraction machine; sisal
kapok-fibre < natural-fibre = bông gòn; bông gạo; sợi gòn; xơ gòn; sợi bông gạo | kapok; kapok fibre; milkweed fibre
loom-weaving < textile = máy dệt; máy dệt thoi; máy dệt kiếm; máy dệt khí; khung cửi; khung dệt; dệt thoi; máy dệt nước; đứt sợi dọc |
  loom; rapier loom; air-jet loom; water-jet loom; woven fabric; shuttle loom; warp breakage
yarn-sizing < textile = hồ sợi; mắc sợi; hồ dọc; giũ hồ; rũ hồ; quấn ống sợi; đánh ống; xe sợi; đảo sợi | yarn sizing; warp preparation;
  desizing; yarn winding; yarn twisting; warping machine
knitting-process < textile = dệt kim; máy dệt kim; vải dệt kim; máy dệt kim tròn; máy dệt len; dệt kim đan dọc; thủng vải dệt kim |
  circular knitting; knitted fabric; warp knitting; flat knitting; knitting machine; knitwear
fabric-defect < fabric-inspection = vải lỗi sợi; sọc vải; vải bị sọc; vải loang; thủng vải; soi vải; vải dây bẩn; nhận dạng lỗi vải |
  fabric barre; textile defect detection; fabric hole; fabric streak
fabric-pilling < textile = xù lông; áo xù lông; vải xù lông; vón lông; vải xù; vải vón cục lông; vải đổ lông; rụng lông vải; xổ sợi |
  pilling; fabric fuzzing; anti-pilling; fabric snagging; lint shedding
colour-fading < textile-dyeing = áo phai màu; quần áo phai màu; vải phai màu; ra màu; lem màu; loang màu; độ bền màu; bạc màu vải; màu
  không đều; nhuộm không đều; nhuộm loang; phai màu khi giặt; bền màu giặt; phai màu do nắng; nhuộm không ăn màu | fabric fading; dye
  bleeding; wash fastness; light fastness; uneven dyeing; shade variation; crocking; dye uptake
fabric-shrinkage < textile = vải co rút; co vải; vải co khi giặt; vải nhăn; chống nhăn; vải nhàu; nhăn vải; vải xéo canh; phòng co |
  fabric shrinkage; wrinkle resistance; crease-resistant; sanforising; fabric skew; wash-and-wear
comfort-textile < functional-textile = vải thấm hút; vải nhanh khô; vải bí; vải thoáng khí; vải làm mát; vải điều nhiệt; vải hút ẩm; vải
  giữ nhiệt | moisture-wicking; breathable fabric; quick-dry fabric; cooling fabric; thermoregulating textile; thermal comfort of clothing
coated-fabric < functional-textile = vải chống thấm; vải dù; vải bạt; bạt che; tráng phủ vải; vải trượt nước; bạt pe; áo mưa; mái bạt |
  waterproof fabric; water-repellent finish; coated fabric; tarpaulin; raincoat; fluorine-free repellent; tent fabric; awning
antibacterial-finish < functional-textile = vải khử mùi; vải nano bạc; hoàn tất kháng khuẩn; vải chống muỗi; vải thơm; vải chống khuẩn;
  vải diệt khuẩn | antimicrobial textile; antibacterial finish; mosquito-repellent fabric; odour-control fabric; scented textile
nonwoven-types < functional-textile = vải không dệt; vải spunbond; vải meltblown; vải xuyên kim; túi vải không dệt; bông tấm | spunbond;
  spunlace; needle-punched; thermal-bonded wadding
nanofibre < nanomaterial, functional-textile = sợi nano; điện quay; kéo sợi điện; màng sợi nano; sợi nano xenlulo axetat | nanofibre;
  nanofiber; electrospun
face-mask < functional-textile = màng lọc khẩu trang; khẩu trang kháng khuẩn; khẩu trang vải | respirator filter; n95; filtering facepiece
industrial-protective-clothing < occupational-safety, functional-textile = quần áo bảo hộ; đồ bảo hộ; găng tay bảo hộ; vải chịu nhiệt;
  găng tay chống cắt; quần áo chống hóa chất; vải phản quang | workwear; protective glove; heat-resistant clothing; cut-resistant glove;
  chemical protective suit; cleanroom garment
conductive-textile < functional-textile = vải dẫn điện; sợi dẫn điện; vải cảm biến; quần áo thông minh; vải chống tĩnh điện; vải chắn sóng
  | conductive textile; conductive yarn; e-textile; antistatic fabric; textile sensor
synthetic-dye < textile-dyeing = thuốc nhuộm hoạt tính; thuốc nhuộm phân tán; thuốc nhuộm hoàn nguyên; phẩm nhuộm; thuốc nhuộm axit; thuốc
  nhuộm trực tiếp | reactive dye; disperse dye; vat dye; acid dye; direct dye; synthetic dye; sulphur dye
water-saving-dyeing < textile-dyeing = nhuộm ít nước; nhuộm không nước; nhuộm co2 siêu tới hạn; máy nhuộm; máy nhuộm jet; tốn nước nhuộm;
  dung tỷ nhuộm; nhuộm cuộn ủ lạnh; nhuộm liên tục | waterless dyeing; low-liquor dyeing; supercritical dyeing; dyeing machine; jet
  dyeing; cold pad batch; salt-free dyeing; continuous dyeing
fabric-pretreatment < textile-dyeing = nấu tẩy vải; tẩy trắng vải; nấu vải; giũ hồ enzym; làm bóng vải; giặt hoạt tính; xử lý enzyme vải;
  kiềm bóng; đốt lông vải | fabric scouring; fabric bleaching; bioscouring; mercerisation; biopolishing; enzymatic desizing
textile-auxiliary < textile-dyeing = chất trợ nhuộm; hồ mềm; chất làm mềm vải; hóa chất dệt nhuộm; chất cầm màu; chất ngấm; chất đều màu |
  textile auxiliary; textile softener; dye fixing agent; dye levelling agent; textile chemical
fabric-finishing < textile-dyeing = định hình vải; cán bóng vải; cào lông; hoàn tất cơ học; chải lông vải; tạo nếp vải; sấy định hình |
  fabric calendering; fabric finishing; mechanical finishing; fabric brushing; plasma treatment of textile
dye-plant < natural-dye = củ nâu; lá chàm; vỏ cây nhuộm; nhuộm lá; cầm màu tự nhiên; nhuộm bùn; cao chàm; nhuộm mặc nưa; mặc nưa; gỗ vang;
  nhuộm củ nâu; cánh kiến nhuộm | mordant; eco-print; dye plant; brown tuber dye; sappan wood; ebony fruit dye; mud dyeing; madder
denim < textile = vải jean; giặt jean; wash jean; mài jean; vải bò jean; bạc màu jean; quần jean; vải denim | denim; jeans; denim washing;
  stone washing; laser denim finishing; denim bleaching
textile-printing < textile-dyeing = in vải; in hoa vải; vải in hoa; in vải kỹ thuật số; in hoạt tính; in pigment vải | textile printing;
  fabric printing; digital textile printing; pigment printing; reactive printing
batik < textile-dyeing = vẽ sáp ong; nhuộm batik; vải batik; nhuộm buộc; sáp ong trên vải lanh | batik; wax-resist dyeing; tie-dye;
  shibori
home-textile < textile = khăn bông; khăn tắm; dệt khăn; chăn ga; rèm cửa; khăn mặt; chăn bông; dệt chăn; màn tuyn; vải màn; khăn rằn |
  terry towel; bed linen; curtain; home textile; blanket; cotton towel; mosquito net fabric
carpet < textile = thảm len; thảm cỏ nhân tạo; thảm dệt; thảm sợi; thảm xơ dừa | carpet; rug; coir mat; tufted carpet
rope-twine < textile = dây thừng; bện dây; dây bện; dây đay; dây dù; dây xơ dừa; máy bện dây | rope; twine; cordage; braided rope; coir
  rope; rope braiding; net making
webbing-narrow-fabric < textile = dây đai dệt; dây viền; ruy băng; dây chun dệt; dây cẩu vải; nhãn dệt | webbing; narrow fabric; ribbon;
  lifting sling; woven label
artificial-leather < leather, plastic = giả da; da thực vật; da sinh học; da từ nấm; da từ dứa; da pu; da giả bong tróc; da thuần chay |
  artificial leather; synthetic leather; bio-leather; mycelium leather; vegan leather; pu leather; imitation leather
garment-sewing < textile = chuyền may; may công nghiệp; công đoạn may; may gia công; đường may; xưởng may; công nhân may; hàng may mặc |
  sewing line; garment manufacturing; cut-make-trim; garment factory; sewing operation; garment sewing
sewing-defect < garment-sewing, quality-control = đường may nhăn; nhăn đường may; lỗi may; sụp mí; bung chỉ; tuột chỉ; may lỗi; toạc đường
  may; dạt sợi; lệch đường may; bục đường may | seam puckering; sewing defect; seam slippage; seam strength; thread breakage in sewing
garment-design < garment-cutting = thiết kế thời trang; thiết kế rập; rập 3d; nhảy size; mẫu rập; rập giấy; thiết kế mẫu may; thử đồ ảo;
  may mẫu; cad may mặc | fashion design; 3d garment design; garment cad; pattern grading; virtual fitting; garment prototype; sample
  making
body-sizing < garment-design = đo cơ thể; hệ cỡ số; cỡ số trang phục; quét cơ thể; may đo; ni mẫu; thông số cơ thể; nhân trắc; nhân trắc
  học; bảng size | body measurement; sizing system; body scanning; made-to-measure; anthropometry; garment fit
sewing-automation < garment-sewing, automation = máy may lập trình; may tự động; robot may; chuyền treo; máy cắt vải tự động; máy trải vải
  tự động; cữ gá may; rập nhựa may; đồ gá may | automatic sewing; programmable sewing; garment hanger system; sewing robot; automatic
  fabric cutter; sewing attachment
garment-trim < textile = phụ liệu may; nút áo; khóa kéo; dây kéo khóa; mex dựng; dựng keo; khuy áo; chỉ may; chỉ thêu | garment accessory;
  zipper; garment button; interlining; sewing thread; embroidery thread; fusible interlining
garment-ironing < garment-sewing = là ủi; bàn là hơi; ủi hơi; bàn ủi; là hơi; ủi quần áo; bóng vải khi ủi; gấp áo | garment ironing; steam
  iron; garment pressing; garment folding; ironing shine
fabric-stain < textile = vết bẩn vải; tẩy vết dầu trên vải; ố vàng quần áo; áo bị ố; mốc quần áo; vết ố vải; dầu máy may dính vải; vải ố
  vàng; quần áo mốc | stain removal; fabric stain; garment yellowing; mildew on clothes; oil stain on fabric; phenolic yellowing
needle-detection < garment-sewing = gãy kim; dò kim; máy dò kim; kim gãy sót; kiểm soát kim | broken needle; needle control
garment-productivity < garment-sewing = năng suất chuyền may; định mức thời gian may; năng suất may thấp; bấm giờ công đoạn; kỹ thuật
  chuyền; phân công chuyền may | garment productivity; standard minute value; sewing line efficiency; garment operation breakdown
apparel-types < textile = đồ lót; đồ thể thao; đồng phục; đồ bơi; quần áo trẻ em; áo sơ mi; áo thun; áo khoác; quần áo thể thao |
  underwear; sportswear; school uniform; swimwear; children's wear; t-shirt
down-wadding < textile = áo phao lông vũ; bông nhồi; bông tấm chần; áo lông vũ; xì lông vũ | feather processing; quilted garment; fibre
  fill; down leakage
commercial-laundry < cleaning-service = giặt công nghiệp; giặt khô; máy giặt công nghiệp; giặt hấp; giặt khăn khách sạn | industrial
  laundry; laundry machine; perchloroethylene
sustainable-fashion < textile = thời trang bền vững; thời trang nhanh; thời trang tái chế; thời trang xanh; dệt may xanh | sustainable
  fashion; fast fashion; circular fashion; green textile; upcycled garment
textile-testing < textile = kiểm nghiệm vải; thử vải; độ bền xé vải; độ thoáng khí vải; thành phần xơ; formaldehyde trên vải; độ mài mòn
  vải | textile testing; tear strength; air permeability; fibre composition; azo dye test; abrasion resistance of fabric; oeko-tex
leather-tanning < leather = thuộc crom; thuộc thảo mộc; thuộc không crom; thuộc tanin; tẩy lông da; ngâm vôi da; hồi tươi da; thuộc da
  bằng enzym; khử vôi da | chrome tanning; vegetable tanning; chrome-free tanning; unhairing; beamhouse; enzymatic unhairing; wet blue;
  hide soaking
leather-finishing < leather = trau chuốt da; nhuộm da; hoàn thiện da; da bị bong sơn; ăn dầu da; sơn da; xi đánh giày; kem dưỡng da thuộc
  | leather finishing; leather dyeing; fatliquoring; leather coating; shoe polish; leather care
raw-hide < leather = da muối; da sống; da trâu bò; bảo quản da sống; da bị thối; da nguyên liệu; da dê thuộc | rawhide; hide curing; hide
  preservation; raw skin; hide putrefaction
leather-defect < leather = da giày bong tróc; túi da bong tróc; giày da nứt; da thuộc bị nứt; da mốc; giày mốc; da bị mốc; giày da mốc; da
  nổ mặt; túi da mốc | leather mould; leather cracking; leather peeling; leather grain defect; mouldy shoe; salt stain on leather
exotic-leather < leather = da cá tra thuộc; da trăn; thuộc da cá; da cá thuộc; da rắn | crocodile leather; fish leather; exotic leather;
  python skin; ostrich leather
shoemaking < leather = sản xuất giày; gò giày; mũ giày; phom giày; form giày; đóng giày; may mũ giày; quai giày; xưởng giày; gia công giày
  | shoemaking; shoe lasting; shoe upper; shoe last; footwear manufacturing; upper stitching; shoe factory
shoe-sole < leather, rubber = đế giày; đế cao su; đế eva; đế pu; mòn đế giày; đế phylon; đế ngoài; ép đế giày; trơn đế; đế giày nứt | shoe
  sole; outsole; midsole; sole wear; sole cracking; sole moulding; slip-resistant sole
sole-debonding < leather, adhesive = bong đế; bong keo đế; hở keo đế; giày há mõm; keo dán giày; dán đế; giày bong đế; sút đế; keo gốc
  nước dán giày | sole debonding; sole bonding; shoe adhesive; sole separation; shoe primer; water-based shoe glue
shoe-comfort < leather, insole = giày bí chân; lót giày; mùi hôi giày; giày chỉnh hình; giày tiểu đường; cỡ chân; đau chân khi mang giày |
  insole; foot odour; orthopaedic shoe; foot shape; foot scanning; shoe fit
sandal < leather = dép xốp; dép cao su; dép nhựa; dép lê; guốc mộc; dép lốp; giày vải; giày thể thao | sandal; slipper; flip-flop; clog
  making; canvas shoe; sports shoe; sneaker
leather-goods < leather = túi xách; ví da; thắt lưng da; cặp da; đồ da; balo; ba lô; túi da; vali | handbag; suitcase; leather goods;
  wallet making; backpack; leather belt
safety-footwear < leather, occupational-safety = giày bảo hộ; ủng cao su; giày chống đinh; ủng bảo hộ; giày chống tĩnh điện; mũi giày thép
  | safety shoe; rubber boot; safety footwear; puncture-resistant sole; steel toe
shoe-waste < leather, recycling = eva vụn; vụn đế giày; rẻo da; mút vụn; rìa eva; phế liệu ngành giày; cao su vụn đế giày | footwear
  waste; eva scrap; leather trim waste; footwear recycling
shoe-automation < leather, automation = máy cắt da; chặt da; dao chặt; cắt dập da; quét keo giày tự động; máy gò; phun keo đế tự động |
  leather cutting; clicking die; shoe automation; robotic gluing; shoe lasting machine; automatic cementing
leather-chemical < leather, chemical = hóa chất thuộc da; dầu thuộc da; chất thuộc; crom thuộc da; chất thuộc tổng hợp; muối crom |
  leather chemical; tanning agent; syntan; chrome tanning salt; leather enzyme
`
