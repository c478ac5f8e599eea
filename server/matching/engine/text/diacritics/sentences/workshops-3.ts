export default `
nhựa tái chế kéo sợi cứ đứt bựt bựt, chắc nguyên liệu còn ẩm với lẫn tạp.
hạt nhựa chưa sấy đem ép ra mặt hàng loang những vệt bạc như sao xẹt.
sản phẩm ép phun bị lõm ở chỗ gân dày, nhìn nghiêng ánh đèn thấy rõ mồn một.
tăng áp giữ và kéo dài thời gian giữ thêm hai giây thì vết lõm mờ hẳn.
đường hàn dòng chảy nằm ngay tai móc, khách treo chừng ba ký là gãy.
máy ép hai trăm tấn khoá khuôn không chặt, nhựa xì ra mép mỏng dính như tờ giấy.
nòng trục vít mòn, nhựa chảy ngược, mỗi lần bắn một kiểu nặng nhẹ.
pha hạt màu có hai phần trăm mà chỗ đậm chỗ lợt, nắp chai loang như da beo.
xả nòng chuyển từ đen sang trắng mất nguyên buổi sáng và hơn tạ phế.
nhựa PVC cháy trong đầu đùn, khói vàng cay mũi, ăn mòn cả khuôn thép.
thổi màng ni lông bị dày một bên, cuộn lại lồi lõm như củ khoai.
bong bóng màng lắc qua lắc lại theo gió, xưởng phải quây bạt bốn phía.
túi phân huỷ sinh học để trong kho bốn tháng đã giòn bở, đựng cam rách đáy.
bột bắp pha vào nhựa giúp mau rã nhưng màng đục và dai kém.
anh chị ơi làm sao khử mùi hôi của hạt nhựa tái sinh từ bao phân bón cũ?
bao bì gom ở bãi rác dính dầu mỡ, băm rửa ba nước vẫn nhớp.
nước rửa phế liệu đen ngòm chảy thẳng ra mương, cá chết nổi trắng bụng.
làng nghề tái chế Minh Khai ngày nào cũng lất phất khói khét, trẻ con ho sù sụ.
máy băm nhựa kẹt lõi sắt trong chai, dao sứt cả hàng.
bể nổi chìm tách được nắp chai nhẹ ra khỏi mảnh thân nặng hơn nước.
camera cận hồng ngoại nhận ra từng loại polyme rồi vòi khí thổi bật khỏi băng.
ống nước HDPE hàn đối đầu non nhiệt, chạy thử áp tám ký là bục.
ống nhựa phơi nắng một năm giòn khấu, giẫm lên vỡ răng rắc.
thêm muội than và chất chống tia cực tím thì đồ nhựa ngoài trời bền hơn nhiều.
khay nhựa hút chân không mỏng góc, xếp chồng lên bị bẹp dúm.
tấm nung chưa chín đều nên hút vào khuôn còn nhăn một mép.
ghế nhựa ngồi được vài bữa toác chân, người mua mắng vốn um sùm.
bột đá trộn nhiều quá cho rẻ, đồ nhựa nặng tay mà giòn như bánh tráng.
xốp cách nhiệt thùng cá dùng riết ngấm nước, nặng gấp đôi lúc đầu.
hạt EPS nở bằng hơi nước rồi ủ nửa ngày trước khi đưa vào khuôn ép khối.
sợi thuỷ tinh đắp vỏ ca nô ngứa ran cả người, gãi đỏ như tôm luộc.
nhựa polyeste pha chất đông cứng quá tay, bốc khói nứt toác trong xô.
composite quấn sợi làm bồn chứa axit nhẹ và không han gỉ.
lớp gelcoat ngoài cùng bong rộp lốm đốm sau hai mùa ngâm nước biển.
mủ cao su nước đem về trễ là đông cục, mùi chua thối cả xe bồn.
chị cạo mủ đội đèn đi từ hai giờ khuya, mưa xuống ướt mặt cạo coi như mất ngày công.
nhà máy đánh đông mủ bằng axit foocmic, cán rửa nhiều lần rồi băm cốm.
nước thải chế biến mủ đậm đạm, khử mùi không tới thì dân quanh vùng không ai chịu nổi.
mủ tờ xông khói treo trên sào, vàng mật, thơm ngai ngái mùi củi.
cao su lưu hoá non sờ dính tay, kéo ra không co lại.
lưu hoá quá lửa thì chai, bẻ gập thấy nứt răm răm.
công thức gồm trăm phần cao su, năm chục phần than đen, lưu huỳnh chừng hai phần rưỡi.
máy cán hai trục quấn tay công nhân, may có thanh đạp dừng ngang bụng.
gioăng cao su tủ lạnh mốc đen, lau cồn hết rồi lại mọc.
đệm cao su chịu dầu bị trương nở, lấy ra to hơn rãnh cả phân.
chọn nhầm cao su thiên nhiên cho đường xăng thì chỉ vài ngày là nhão nhoét.
lốp xe đắp lại bong nguyên mảng lúc chạy cao tốc, hú hồn hú vía.
dép lốp ngày xưa đi mòn cả đời lính mà quai vẫn chưa đứt.
vụn lốp xe nghiền mịn trải sân chơi trẻ em, nắng lên nghe mùi hăng hắc.
nhiệt phân lốp cũ thu dầu đen với thép vụn, nhưng khói mà không lọc thì chết cả xóm.
găng tay y tế nhúng khuôn sứ qua bể latex, sấy, cuốn viền rồi tuốt ra.
lỗ kim trên găng do bọt trong bể, đổ nước vào phồng thấy tia nhỏ phun.
bóng bay nổ lốp bốp từ trong kho vì trời nóng quá.
silicon ép khuôn chén nướng bánh chịu nhiệt tới hai trăm ba mươi độ.
gỗ tràm xẻ tươi chất đống, mấy bữa sau mọc nấm xanh lè.
ván ghép thanh bị hở mạch keo, lấy móng tay bẩy là bung.
độ ẩm gỗ trên mười lăm phần trăm mà lên keo thì thế nào cũng nứt.
sấy gỗ gấp gáp quá, đầu tấm toét ra, ruột rạn ngầm như tổ ong.
chế độ sấy khởi đầu bằng hơi ẩm, nâng nhiệt chầm chậm, cuối cùng xử lý cân bằng.
lò sấy đốt bằng mùn cưa, nửa đêm lửa tàn, sáng ra gỗ đọng giọt nước.
mọt gỗ đục lỗ li ti, bột rơi vàng dưới chân giường mỗi sáng.
ngâm gỗ dưới ao bùn ba năm cho hết nhựa thì mọt chê, nhưng bây giờ ai đợi được.
tẩm muối boric bằng áp lực chân không thấm sâu vào dác gỗ.
mối lên ăn rỗng ruột cột nhà, gõ nghe bồm bộp.
bàn ăn gỗ sồi giao cho khách trên Đà Lạt thì ngon, chở xuống Phan Rang cong như thuyền.
mặt bàn nguyên tấm phải xẻ rãnh lưng, bắt bọ sắt cho gỗ còn chỗ co giãn.
tủ quần áo ván dăm gặp ẩm phồng rộp như bánh phồng tôm.
tiêu chuẩn châu Âu khống chế lượng foocmanđêhít thoát ra từ ván rất ngặt nghèo.
khách Mỹ đòi giấy chứng minh nguồn gốc gỗ hợp pháp, mà rừng trồng của bà con có sổ đỏ đâu.
gỗ keo tám năm tuổi đường kính bằng bắp đùi, xẻ ra tỉ lệ thu hồi chỉ bốn chục phần trăm.
dăm gỗ xuất khẩu rẻ như bèo, giữ rừng thêm mấy năm làm gỗ lớn thì lời hơn.
máy bào bốn mặt ăn lẹm đầu cuối phôi, thợ gọi là bị ngoạm đuôi.
con lăn áp cuối chỉnh thấp quá là sinh ngoạm, nâng lên nửa ly xem.
cưa đĩa xẻ dọc bị đánh ngược, thanh gỗ phóng ra như tên bắn.
dao tách sau lưỡi cưa không phải để cho đẹp, tháo bỏ là rước hoạ.
router khắc tranh Tùng Cúc Trúc Mai chạy một bức mất mười tám tiếng.
thợ chạm Đồng Kỵ ngồi xếp bằng, chàng đục bày la liệt, dăm bào thơm nức mùi gụ.
đường nét đục máy trông vô hồn, còn phải tay người tỉa lại đôi mắt con rồng.
khảm xà cừ cưa từng mảnh óng ánh bé bằng hạt tấm, gắn bằng sơn ta.
sơn PU lên gặp hôm mưa bị mốc trắng như sương phủ.
bề mặt nổi tăm li ti vì lớp lót chưa khô đã vội phun lớp bóng.
chà nhám hạt hai trăm bốn mới lót, tới lớp cuối phải bốn trăm mới láng o.
bụi gỗ mịn lơ lửng gặp tia lửa nổ như bom, vụ ở Quảng Nam sập cả cyclon.
hệ thống hút bụi yếu, mỗi lần mở cửa nắng chiếu thấy bụi nhảy múa.
dầu lau tự nhiên tôn vân, không tạo màng nên xước thì tự dặm lại được.
mây tre đan để mùa nồm mốc xám, phải xông lưu huỳnh rồi phơi gió.
tre luộc với phèn chua cho ra hết đường, mọt hết chỗ ăn.
tre ép khối nặng như lim, làm sàn ngoài trời dãi dầu mưa nắng.
chẻ nan bằng tay một ngày được hai ký, máy chẻ thì cả tạ mà nan hay xước.
bà cụ ở Phú Vinh đan chao đèn, ngón tay chai sần mà thoăn thoắt.
cói Nga Sơn chẻ đôi phơi hai nắng, gặp mưa là đỏ quạch, bán chả ai mua.
xơ dừa đánh tơi còn lẫn mụn, se chỉ cứ tuột tay.
lục bình phơi khô bện giỏ xuất đi Tây, khổ nỗi ẩm là lên meo.
gáo dừa mài bóng làm chén, làm nút áo, vụn thừa đốt than hoạt tính.
than gáo dừa hoạt hoá bằng hơi nước chín trăm độ cho diện tích bề mặt cả ngàn mét vuông mỗi gam.
sợi cotton chải kỹ ít kết hạt, dệt áo thun mặt mịn như nhung.
máy kéo sợi con đứt mối liên tục do độ ẩm phòng thấp, lông bay mù trời.
gắn phun sương giữ ẩm sáu lăm phần trăm, sợi bớt tĩnh điện thấy ngay.
bông nhập Tây Phi lẫn mảnh bao nhựa, nhuộm xong lốm đốm trắng không ăn màu.
vải dệt thoi bị lỗi mất sợi ngang, kéo thành đường mảnh suốt khổ.
máy dệt kiếm gãy dây đai kiếm, kiếm văng đâm thủng lược.
tiếng thoi đưa lách cách ở làng Vạn Phúc thưa dần, nhà nào còn dệt lụa thì ít ai nối.
lụa tơ tằm giặt xà phòng kiềm là xơ, sờn, mất hẳn độ óng.
tằm ăn rỗi rào rào như mưa, kén vàng kén trắng nong này nong nọ.
nấu kén nước sôi lăn tăn, mối tơ bung ra, chị thợ chắp bốn năm kén một sợi.
nước ươm tơ mùi nhộng nồng nặc, đổ xuống cống ruồi bu đen.
máy dệt kim tròn rớt mũi kim, vải sọc dọc như thang bị tuột.
thay kim cong, chỉnh lại độ căng sợi là sọc biến mất.
vải thun dệt xong chưa định hình, cắt áo giặt lần đầu co ngắn cả gang.
máy căng kim sấy định hình vải ở một trăm chín mươi độ, tốc độ hai chục mét mỗi phút.
khổ vải sau căng bị xéo canh, may ra cái quần vặn ống.
nhuộm mẻ này so với mẻ trước lệch ánh, đứng dưới đèn huỳnh quang thì giống mà ra nắng lại khác.
thuốc nhuộm hoạt tính gắn với xơ bông trong môi trường kiềm, phần dư phải giặt nóng cho sạch.
muối đổ vào máng nhuộm hàng tạ, nước thải mặn chát mà lại sẫm màu.
xả ra kênh có hôm đỏ như máu, hôm xanh lét, bà con ví là con kênh cầu vồng.
keo tụ bằng phèn sắt tách được phân nửa độ màu, bùn sinh ra chất đống.
oxy hoá bằng ôzôn bẻ gãy vòng thơm, nước trong veo song tốn điện.
màng siêu lọc hay nghẹt vì hồ tinh bột, phải rửa ngược mỗi nửa tiếng.
vải loang lổ chỗ đậm chỗ nhạt vì bỏ thuốc một lúc mà không khuấy.
bơm tuần hoàn của máy nhuộm cao áp yếu nên cây vải rối thành bánh quai chèo.
nhuộm chàm dân tộc nhúng đi nhúng lại chục lần, phơi, rồi lại nhúng cho tới đen ánh tím.
bà con Mông ở Lùng Tám giã lanh, se sợi, lăn đá cho vải bóng.
củ nâu, vỏ sắn thuyền, lá bàng, mỗi thứ lên một sắc trầm rất quê.
chất cầm màu bằng bùn làm lụa Tân Châu đen nhánh, càng mặc càng mềm.
trái mặc nưa giã lấy nước, ngâm lụa rồi phơi sân cỏ mấy chục nắng.
in hoa lưới bị lem viền, hồ loãng quá nên loang theo thớ.
in kỹ thuật số phun mực thẳng lên vải, ít nước nhưng đầu phun đắt xắt ra miếng.
hình in chuyển nhiệt mặc vài nước đã rạn như ruộng hạn.
áo mới mua giặt chung ra màu, nhuốm hồng cả chậu đồ trắng.
bền màu ma sát ướt chỉ đạt cấp hai, khách trả nguyên công ten nơ.
tẩy trắng bằng nước ôxy già thay clo, vải ít mục và đỡ hại thợ.
enzym rũ hồ làm việc ở sáu mươi độ, không gặm mòn xơ như axit.
wash bò bằng đá bọt thì rách túi, nay dùng laser đốt vệt bạc cho lẹ.
thợ bắn thuốc tím lên quần jean tay nâu sạm, cởi găng vẫn ngửi mùi.
chuyền may dồn hàng ở khâu tra khoá, mấy công đoạn sau ngồi chơi xơi nước.
bấm giờ từng thao tác rồi cân lại nhịp, năng suất nhích lên gần hai mươi phần trăm.
kim gãy phải nhặt cho đủ mảnh, thiếu một mẩu là rà kim loại cả thùng hàng.
đường may vặn, nhăn rúm, chỉ đứt hoài, thợ đổ tại máy còn máy đổ tại thợ.
chân vịt ép nặng quá nên vải dưới ăn nhanh hơn vải trên.
bỏ mũi ở máy vắt sổ, kéo căng là toạc cả đường sườn.
suốt chỉ quấn lỏng, mặt dưới sùi vòng như lông cừu.
bàn cắt trải tám chục lớp, lớp dưới xê dịch, cổ áo lệch hai phân.
giác sơ đồ bằng phần mềm tiết kiệm thêm ba phần trăm vải, nghe ít mà cả năm thành bạc tỷ.
vải vụn đầu tấm bán ve chai hai ngàn một ký, lau máy còn chê xổ lông.
may gia công cho hãng lớn, mỗi áo công có bảy nghìn mà phạt một lỗi trừ cả chục nghìn.
công nhân nữ nuôi con nhỏ xin về sớm một tiếng, tổ trưởng phải chạy tìm người thế.
ngồi lâu mỏi lưng tê tay, vai gáy cứng đơ, tối về dán cao khắp mình.
ghế có tựa và bàn nâng hạ vừa tầm thì đỡ khòm, nhưng chủ bảo để từ từ.
đồng phục học sinh vải pha nhiều poly, trưa nắng bí rì, mồ hôi không thoát.
vải kháng khuẩn phủ hạt bạc nano giặt ba mươi lần hãy còn tác dụng.
áo chống nắng đo chỉ số bảo vệ tia tử ngoại trên năm mươi.
đồ bảo hộ chống cháy may bằng sợi aramit, lửa liếm qua chỉ sém ngoài.
tụi em nhận thêu vi tính logo áo nhóm, từ năm cái trở lên cũng làm.
đứt chỉ thêu vì kim nóng, hạ xuống bảy trăm mũi một phút là yên.
da trâu tươi ướp muối chưa đủ, lông tuột từng mảng, mùi thối khẳn.
ngâm vôi với sunfua cho tróc lông, nước ấy mà đổ nhầm vào axit là ra khí độc chết người.
da thuộc crôm phôi xanh nhạt, mềm dẻo, chịu nước nóng.
thuộc thảo mộc bằng vỏ đước, vỏ keo cho da cứng, nâu ấm, dùng làm thắt lưng.
trống quay lọc cọc cả đêm, da chuyền lên chuyền xuống ngấm thuốc đều.
dăm da bào chứa crôm tính là chất thải nguy hại, phải thuê đơn vị có giấy phép chở đi.
túi xách để tủ vài tháng nổi mốc lấm chấm, lau xong còn bợt màu.
mặt da nứt cổ trâu do phủ sơn dày mà lớp nền chưa khô.
giày há mõm sau trận mưa, keo nước không bám đế cao su.
đế phải mài nhám, lau dung môi, quét chất xử lý rồi mới phết keo và hấp nóng.
keo dán giày bốc hơi nồng, mấy cô ngồi lâu nhức đầu buồn nôn.
chuyển sang keo gốc nước tốn thời gian sấy mà đổi lại không khí dễ thở hẳn.
phom giày bị co ngót, mũi trái mũi phải so đôi vênh nhau.
gò mũi bằng máy rách da ở chỗ gấp, nên hấp ẩm trước ba mươi giây.
đế EVA mới ra khuôn phồng to, để nguội hai ngày co về đúng số.
thợ đóng giày Lương Yên xưa kim chỉ xe sáp ong, khâu tay từng mũi mà mười năm không bục.
guốc mộc gõ lóc cóc, nay khách Nhật đặt cả vạn đôi cho mùa hè.
giấy cuộn tái sinh bị lỗ thủng, chạy máy sóng đứt xoẹt xoẹt.
bột giấy lẫn keo dính, đóng lên lô sấy thành vảy nâu.
tuyển nổi tách mực in bằng bọt khí và xà phòng, bột sáng thêm chục độ.
nước trắng thu hồi quay lại pha loãng bột, giảm hẳn lượng nước ngầm phải bơm.
lưới xeo mòn xơ, tờ giấy ướt đứt đầu, cả ca hì hục dẫn giấy.
giấy bản làng Phong Khê nay bỏ seo tay, nhà nào cũng dựng ống khói cao nghều.
vỏ dó ngâm vôi, nấu ủ, giã nhuyễn rồi seo trên liềm tre, phơi vách thành tờ giấy dó.
dịch đen nhà máy giấy sánh như hắc ín, cô đặc đem đốt lấy lại xút.
thùng carton gặp kho ẩm nhũn nhèo, chồng bốn lớp là sụm.
sóng giấy bị xẹp, ép thử cạnh chỉ được phân nửa trị số đặt hàng.
tinh bột ngâm xút làm keo dán sóng, nấu sống thì bong, chín quá thì nhão.
bế hộp lưỡi dao cùn, mép xơ tua tủa, gấp lại nứt cả vân in.
in offset bị bóng ma, hình mờ đè lên nền xanh.
nước máng quá chua, mực nhũ hoá, bản in lên màu xỉn.
chồng màu lệch, chữ đỏ có viền xanh nhìn hoa cả mắt.
mực khô chậm, xếp chồng cao dính lưng nhau, bóc ra tróc mảng.
rắc bột chống dính mịn như phấn rôm giữa các tờ, song phun nhiều thì cán màng nổi hạt.
bản kẽm phơi thiếu sáng, tầng thứ nhạt bay mất.
in lụa bảng tên, khung lưới một trăm hai mươi sợi, gạt một phát dứt khoát.
in ống đồng trên màng phức hợp, dung môi bay, xưởng sặc mùi như quán sơn móng tay.
ghép màng xong bong lớp, mì gói bị ôi vì hơi ẩm lọt vào.
cuộn nhãn decal bế đứt luôn đế, lột ra rách toạc.
nhà in nhận tờ rơi, danh thiếp lấy trong ngày, khách đứng chờ kín cửa.
sai một chữ trong thiệp cưới mà phải huỷ năm trăm bộ, khóc không ra nước mắt.
sách đóng keo nhiệt mở mạnh là bung gáy, khâu chỉ mới bền.
dao xén ba mặt chém xuống nhanh như chớp, hai tay phải ấn hai nút cùng lúc.
lịch tết in xong mà giá giấy đội lên, ông chủ ôm kho tới ra giêng.
giấy vàng mã phơi đỏ cả triền đê, gió nổi lên bay tán loạn.
tranh Đông Hồ phết điệp lấp lánh, màu lá chàm, hoa hoè, than lá tre tự chế.
ván khắc thị mòn nét, nghệ nhân đời thứ hai mươi ngồi khắc lại từng thớ râu con gà.
bao tay len móc, khăn quàng, thú bông handmade bán qua mạng cũng đủ nuôi hai đứa nhỏ đi học.
nệm cao su nằm một năm xẹp lún thành vũng, người bán chối bay chối biến.
mút xốp vàng khè, bở vụn như bánh khảo khi để gần cửa nắng.
bọt polyuretan nở chậm vì trời lạnh, phải hâm hai thành phần lên hai lăm độ.
võng dù, lưới cá đan bằng cước dễ cứa tay, nhuộm nâu cho cá khỏi thấy.
dây thừng cột ghe dầm nước mặn mục nhanh, chuyển qua sợi nhựa lại trơn khó thắt.
rèm tre sơn bong, dây kéo tuột, mới treo hai tháng đã xập xệ.
đơn khiếu nại về chất lượng vải gửi ngày mùng tám tới hôm nay chưa có hồi âm.
hai bên thống nhất cử mẫu đến phòng thử nghiệm độc lập tại Thành phố Hồ Chí Minh.
kết luận của họ là chung thẩm, bên sai phải trả phí giám định cùng tiền lưu kho.
em tính mở xưởng thổi chai nhỏ ở Long Xuyên, vốn trăm rưỡi triệu có đủ mua máy cũ không?
phôi PET nung chưa tới, thổi ra đáy trắng đục như vảy cá.
chai nước đóng nóng bị móp bụng lúc nguội, phải thiết kế thành có gân chịu chân không.
màng bọc thực phẩm hàng chợ gặp đồ chiên nóng là chảy dính vô thịt.
ống hút gạo luộc chín sấy khô, cắm ly trà đá mười lăm phút mới mềm.
ly giấy tráng nhựa mỏng ba mươi micrômét, cặn bã khó tái chế hơn người ta tưởng.
hạt độn canxi tráng axit stearic phân tán đều hơn, bớt vón cục trong nòng đùn.
thử kéo đứt mẫu hình mái chèo ở tốc độ năm chục milimét mỗi phút.
chỉ số chảy cao thì dễ điền khuôn thành mỏng, ngược lại độ bền va đập kém đi.
pha sợi thuỷ tinh ba chục phần trăm vào nilông, bánh răng nhựa cứng cáp và chịu nhiệt.
tay nắm cửa nhựa mạ crôm bong như lột vỏ hành, đứt tay chảy máu.
vòi sen nhựa trắng xài hai năm ố vàng như răng người nghiện thuốc.
thuyền thúng nhựa đúc xoay nguyên khối, quăng quật trên bãi đá chẳng sứt mẻ.
khuôn quay chậm trong lò gas, bột nhựa tan bám dần lên vách cho đến khi hết.
sơn ta lấy từ cây sơn Phú Thọ, ai yếu bóng vía đứng gần cũng lở mặt.
vóc sơn mài bó vải, hom đất phù sa, mài nước dưới vòi từng lớp kiên nhẫn.
vàng quỳ Kiêu Kỵ đập mỏng tang, thở mạnh một cái là bay.
tượng gỗ mít nứt dọc, thợ lấy mạt cưa trộn sơn sống vá lại rồi thếp.
quan tài gỗ dổi, sập gụ, tủ chè, mấy thứ đó giờ chỉ người già chuộng.
giới trẻ thích đồ gỗ thông pallet, mộc mạc, rẻ tiền, tự ráp lấy.
bộ bàn ráp giao tới thiếu bốn con vít, khách nhắn tin cằn nhằn cả buổi tối.
bản lề giảm chấn rẻ tiền đóng cái rầm sau đúng hai tuần.
ray trượt ngăn kéo bi rơi lả tả, kéo khựng khựng như xe thiếu dầu.
dán cạnh PVC bong mép, nước lau nhà thấm vô lõi ván nở bung.
keo sữa trộn quá loãng, ép chưa đủ áp nên mối mộng hở cựa.
mộng én ăn chặt tới độ gõ búa gỗ mới lọt, chẳng cần lấy một cây đinh.
nhà sàn Thái kê chân đá tảng cho khỏi ẩm và mối xông.
sàn gỗ công nghiệp phồng sống trâu do lát sát tường, không chừa khe.
củi trấu ép thanh vỡ vụn dọc đường, chủ lò hơi trừ tiền độ vụn.
viên nén mùn cưa xuất Hàn Quốc đòi độ tro dưới một phần rưỡi trăm.
vỏ cây keo bóc bằng tay, máy tang quay bóc nhanh mà lẫn đất cát.
ván bóc cong vênh như mo cau, phơi nắng úp hai mặt vẫn dộp.
máy ép nóng nhiều tầng, keo ure chín sau một phút mỗi milimét chiều dày.
ván lót container làm từ bạch đàn phải thử chịu bảy tấn hai trên trục xe nâng.
sợi tơ sen kéo từ cuống, một chiếc khăn quàng tốn gần năm nghìn cọng.
sợi chuối, sợi dứa tước ra còn gôm, nấu xút loãng cho mềm rồi chải.
lá dứa bỏ đầy ruộng sau thu hoạch, nếu tách lấy sợi dệt được thì bà con thêm đồng ra đồng vào.
vải tái chế từ chai nhựa nghe hay, nhưng giặt lại nhả ra vi sợi.
thổ cẩm Mỹ Nghiệp dệt khung dài cả chục thước, hoa văn thằn lằn, dấu chân chó.
đan len bị sổ mũi, tháo ra quấn lại, ủi hơi nước cho thẳng sợi.
nón lá làng Chuông xếp mười sáu vành, mũi khâu lẩn trong cước trắng.
lá lụi là trên lưỡi cày nóng cho phẳng, hơi quá tay là cháy sém.
áo bà ba, khăn rằn Long Khánh dệt cửi máy kêu rộn ràng ven rạch.
vớ dệt kim tuột gót, thun cổ giãn rộng rinh sau vài lần giặt.
dây kéo kẹt răng, con chạy hở mồm, bóp kìm được bữa lại tuột.
cúc áo đơm bằng máy một chỉ giật nhẹ là rụng lăn lóc.
nút sừng trâu hấp nóng bị bạc màu, nút vỏ ốc thì bền.
áo mưa tiện lợi mỏng te, bước lên xe là rách háng.
vải bạt ba lớp phủ PVC che lúa gặp nắng dòn, gấp đâu gãy đấy.
lưới che nắng mua loại bảy mươi phần trăm mà đo thực có năm mươi mấy.
vải địa kỹ thuật không dệt xuyên kim dùng lót nền đường đất yếu.
màng nhà kính năm lớp khuếch tán ánh sáng, qua bốn mùa mưa mới ngả đục.
khẩu trang vải bí thở, lớp thổi nóng chảy mới giữ được hạt mịn.
máy siêu âm hàn viền khẩu trang kêu chíu chíu, dây thun đứt lai rai.
gòn gối vón cục, giặt phơi ba nắng vẫn hôi ẩm.
lông vịt rửa chưa sạch dầu, áo ấm mặc trời mưa ngửi như chuồng gia cầm.
chăn con công một thời phải xếp hàng phân phối mới mua được.
da cá sấu nuôi nước bẩn, bụng ố vân, hạ từ loại một xuống loại ba.
da đà điểu nốt sần đều, thuộc khéo mới mềm, lột sơ ý là thủng.
da cá tra bóc ra xưa bỏ cho heo ăn, nay người ta chiết collagen, thuộc làm ví.
keo da trâu nấu cô thành miếng hổ phách, ngửi thì nặng mà dán đàn rất chắc.
mặt trống bưng da bò căng nêm, trời ẩm đánh bùm bụp phải hơ lửa.
dây đồng hồ da mồ hôi ngấm mục lỗ cài, bốc mùi mèo ướt.
giày bảo hộ cứng cạ trầy mắt cá, đi chưa tới hai bữa đã bung chỉ mũi.
dép xốp rớt quai, hơ lửa cắm lại đi thêm được ít hôm.
thợ dán giày vỉa hè ngồi gốc bàng, hộp kẽm đựng lỉnh kỉnh kim dùi với lọ keo con chó.
ép nóng lô-gô nhũ vàng lên da, nhiệt thấp không ăn, nhiệt cao cháy rỗ.
giấy vệ sinh xé không theo răng cưa, bụi giấy rơi trắng cả quần áo tối màu.
giấy ăn hàng dởm sót chất tẩy huỳnh quang, soi đèn cực tím sáng rực.
ống lõi giấy quấn xoắn bung mí, cuộn màng lắp vào méo xẹo.
khay trứng bột giấy đúc ép hút, sấy bằng nắng thì cong, sấy lò thì tốn củi.
bã mía ép thành hộp cơm, đựng canh nóng hai tiếng chưa thấm.
bìa cứng bồi cong lên như cánh diều vì hai mặt hút ẩm khác nhau.
tờ giấy cắt dọc thớ với ngang thớ, gập thử là biết liền.
máy đếm tờ kẹt hai tờ dính điện, tiền in thiếu đủ cãi nhau chí tử.
mực in dầu đậu nành ít mùi, hợp với bao bì bánh kẹo trẻ con.
kẽm CTP nhập, hoá chất hiện bản xả bồn rửa là bị phạt nặng.
thiết kế chọn màu trên màn hình xanh ngọc, in ra thành xanh cổ vịt.
đo màu bằng máy, sai khác dưới hai đơn vị thì mắt thường chịu thua.
nhãn chai nước mắm ngâm đá bong lều phều, phải chọn keo chịu ẩm.
mã vạch in nhoè, siêu thị quét không ra nên gửi trả mười bảy thùng.
sách giáo khoa in lậu giấy mỏng thấu chữ, cô giáo sờ phát biết ngay.
bác đóng sách già tỉ mẩn phục chế gia phả chữ Nôm bị mối gặm lỗ chỗ.
chị Tư bán vải chợ Soái Kình Lâm sờ mặt hàng đoán được tỉ lệ pha.
đốt thử sợi vải, tro mịn xám là bông, vón cục đen cứng là nhựa.
lô hàng bị rớt ở khâu kiểm cuối, sáu lỗi nặng trên mẫu một trăm hai mươi lăm cái.
thay vì đổ lỗi, cả chuyền ngồi lại mổ xẻ từng cái áo xem kim gãy lúc mấy giờ.
khách hàng Hà Lan đề nghị chuyển sang sợi hữu cơ, đổi lại họ trả thêm tám phần trăm.
tiền thuê đất khu công nghiệp tăng vùn vụt, xưởng nhỏ dạt về huyện.
lao động ở quê dồi dào song quen tác phong đồng áng, mùa gặt là nghỉ ào ào.
phòng lao động mở lớp dạy may ba tháng miễn phí cho phụ nữ hộ nghèo.
chỉ tiêu tuyển dụng ba trăm người, nộp hồ sơ tại cổng bảo vệ từ thứ hai đến thứ bảy.
tiền ăn giữa ca hai mươi hai nghìn, bữa nào có sườn là đông vui như hội.
ai quen chỗ nhận giặt công nghiệp, tẩy dầu máy trên áo trắng thì mách với.
nước mềm giặt mới lên bọt, nước phèn làm đồ trắng thành màu cháo lòng.
lò hơi mini hỏng điện trở nên bàn ủi nhỏ nước lem vàng áo cưới.
thợ may đo nhắm vòng bụng sai, khách thử áo nín thở không cài nổi nút.
áo dài gấm Thái Tuấn nhăn ở nách, phải tháo ra hạ vai thêm nửa phân.
cái khung thêu tay của ngoại để lại giờ con gái dùng thêu tranh phong cảnh bán khách Hàn.
nhờ trung tâm giới thiệu đơn vị nào chuyển giao công nghệ dệt nhuộm ít nước để chúng tôi tham khảo.
doanh nghiệp cam kết tuân thủ quy chuẩn xả thải và chịu trách nhiệm trước pháp luật về nội dung kê khai.
dự án hợp tác giữa viện nghiên cứu và hợp tác xã kéo dài hai mươi bốn tháng, ngân sách đối ứng năm mươi phần trăm.
bà con nào có vỏ tràm, lá tràm bỏ đi thì báo, bên tôi thu gom tận rừng.
mỗi sáng thứ hai cả công ty chào cờ, đọc lại nội quy rồi ai vào việc nấy.
ông anh họ nhường lại gian xưởng cũ, tường vôi loang lổ nhưng điện ba pha kéo sẵn.
chính quyền thị trấn hứa dành mười héc ta làm cụm nghề để các hộ dời ra khỏi khu dân cư.
bao giờ có đường nước thải chung thì chúng tôi mới yên tâm mở rộng.
cô nhân viên bưu điện cân kiện mẫu vải, tính cước nhanh hơn gửi chành xe.
`
