export default `
máy tính tui mở lên là quay vòng vòng cả mười lăm phút, uống xong ly cà phê mới vô được.
gõ tiếng Việt mà nó nhảy chữ lung tung, đang gõ "được" nó ra "đđược", bực muốn đập bàn phím.
màn hình xanh lè hiện một đống chữ tiếng Anh rồi tắt ngúm, hồ sơ chưa kịp lưu mất sạch.
thùng máy kêu ù ù như máy xay lúa, sờ bên hông nóng phỏng tay.
ổ cứng nghe lách cách, chép cái phim cưới của khách nửa chừng là đứng, em lo muốn khóc.
cái USB bị chó cắn móp đầu, cắm vô không nhận, trong đó có luận văn của thằng con.
điện thoại rớt xuống ao vớt lên vùi vô thùng gạo ba bữa, giờ nghe tiếng người ta nói òng ọc.
pin phù lên đội cái nắp lưng, cầm thấy cộm cộm, có nổ hông vậy mấy anh?
sạc từ sáng tới chiều được có hai chục phần trăm, rút ra gọi hai cuộc là tắt ngóm.
loa ngoài rè như nhái kêu, ai gọi tới cũng tưởng đang đứng ngoài mưa.
đang nói chuyện thì gò má chạm màn hình nó tự tắt máy, khách tưởng tui giận.
sóng ở nhà tui chập chờn, muốn gọi phải leo lên gò mả mới nghe rõ.
mạng dây kéo về tận nhà mà chiều tối cả xóm coi phim là nó rùa bò.
cục phát sóng đèn nhấp nháy đỏ, rút ra cắm lại chạy được chập rồi cũng vậy.
sét đánh một phát cháy luôn tivi, cục mạng, đầu thu, nhà khét mùi nhựa.
tui gắn bốn con mắt camera quanh chuồng, ban đêm nhện giăng trước ống kính, hình trắng xoá.
trộm vô bẻ luôn cái camera đem đi, hình lưu trong thẻ nên mất theo, biết đường nào mà tìm.
camera báo có người mà mở ra coi thì lá chuối phất phơ, một đêm nó báo trăm lần.
hổng lẽ bây giờ thuê người ngồi ngó mười sáu cái màn hình suốt đêm, ngó riết cũng ngủ gục.
khách mặc áo mưa trùm đầu vô tiệm móc đồ, coi lại hình thấy mờ câm, biển số xe thì loá.
có cách nào cho cái máy nó tự biết người lạ leo rào chớ đừng báo con mèo con chó hông?
tài khoản bán hàng của em bị ai chiếm mất, tụi nó đổi mật khẩu rồi nhắn mượn tiền khách.
tui bấm vô đường dẫn người ta gởi, vài phút sau trong ngân hàng bay mất hai mươi triệu.
má tui nghe điện thoại xưng công an, hoảng quá đọc hết mấy số tin nhắn cho nó.
mật khẩu nhiều quá nhớ không xuể, ghi ra giấy dán dưới bàn phím thì bị rầy.
mỗi lần quên mật khẩu nó hỏi tên con vật nuôi đầu tiên, mà tui đâu có nhớ hồi đó ghi con gì.
em livestream bán khô, tiếng gió tạt phù phù, người coi kêu không nghe rõ giá.
hình chụp áo đưa lên mạng khác màu áo thiệt, khách nhận đồ rồi mắng là treo đầu dê bán thịt chó.
đơn hàng nhắn trong bình luận cả ngàn dòng, chép tay sót lên sót xuống, người không mua lại gửi, người mua lại không có.
khách bom hàng, giao tới nơi tắt máy, cục hàng đi vòng vòng rồi về lại nhà mình nát bét.
nước mắm gửi đi Hà Nội bể một chai là ướt hết cả thùng, mùi dậy lên người ta bắt đền cả xe.
bánh phồng giòn tan mà giao tới nơi vụn như cám, bọc mấy lớp mút rồi cũng vô phương.
trái cây đóng thùng xốp, qua ba ngày đường mở ra nóng hôi hổi, dập nhũn một góc.
anh giao hàng chạy vòng vòng trong hẻm một xẹt ba xẹt, gọi khách bảy lần mới tìm ra cửa.
địa chỉ ghi "cạnh cây dừa cụt, qua cầu khỉ", máy nào mà chỉ đường cho nổi.
tui chạy giao đồ ăn, thùng sau lưng giữ nóng không được, tô bún nguội queo mà nước lèo thì đổ.
trời mưa hàng quấn bao nylon rồi vẫn ướt nhẹp, giấy dán tên mục rã, hết biết của ai.
kho trung chuyển quăng hàng như quăng gạch, chữ "dễ vỡ" họ có thèm ngó đâu.
mã vạch in nhoè, máy quét tít hoài không nhận, cô thâu ngân phải bấm tay từng con số.
hai trăm mã hàng bày trong kho chật, nhân viên mới vô kiếm đỏ con mắt.
tồn kho trên máy còn bốn chục cái mà ra kệ trống trơn, khách đặt rồi biết lấy gì giao.
có ông khách đòi đổi trả, gửi về cái áo rách te tua mà cãi là mới bóc.
sàn trừ phí này phí kia, bán trăm ngàn cuối cùng còn lại sáu chục, tính hoài không hiểu.
dạ cho em hỏi có phần mềm nào gộp đơn ba bốn chỗ về một mối mà bà già bán tạp hoá xài cũng được?
xem máy tính tiền của quán, bấm ly trà đá mà nó in ra tô hủ tiếu, khách cười quá trời.
giấy in hoá đơn để gần bếp nóng là đen thui, chữ bay mất tiêu.
chuyển khoản giả bằng hình chụp, quán tui dính ba vố, giờ ai giơ điện thoại là tui run.
cái loa báo tiền về lúc có lúc không, đông khách nó câm, vắng khách thì nó la.
khách sạn em mười phòng, khách đặt trên hai trang trùng một phòng, tới nơi cãi nhau om trời.
thẻ từ mở cửa để gần điện thoại là hư, nửa đêm khách đứng ngoài hành lang gọi lễ tân.
nước nóng phòng trên lầu tư mở cả năm phút mới ấm, còn lầu một thì phỏng tay.
máy lạnh nhỏ nước xuống giường, trần nhà ố vòng vòng như bản đồ, khách chụp hình chê trên mạng.
ga trải giường giặt hoài ngả màu cháo lòng, thuốc tẩy mạnh thì vải mục.
khăn tắm cứng đơ như da trâu, lau mặt mà rát.
mùi cống bốc lên từ phòng tắm, nhất là bữa trở trời, xịt thơm vô nó thành mùi khó tả.
tường khách sạn mỏng dính, phòng bên ho khách bên này giật mình, họ đòi trả phòng.
gần biển nên ổ khoá sét cứng, ba tháng thay một lần, tay vịn inox cũng lấm tấm nâu.
hồ bơi trên sân thượng thấm xuống phòng dưới, tróc sơn từng mảng bằng cái mâm.
khách Tây hỏi đồ ăn có đậu phộng không mà em phục vụ nghe chẳng hiểu, đem ra ổng sưng mặt.
thực đơn dịch máy bậy bạ, món ốc len xào dừa thành con ốc vít chiên, khách cười bò.
nhà trọ ven biển mùa bão vắng hoe, tiền điện máy lạnh trung tâm vẫn phải đóng đủ.
bữa sáng tự chọn nấu dư đổ bỏ mấy ký, mà nấu thiếu thì khách la, biết đâu mà tính.
phà Vàm Cống hồi đó chờ hai tiếng, giờ chỗ tui còn phà nhỏ, cuối tuần xe sắp hàng dài thượt.
tấm bửng phà sét mục, xe tải cán lên kêu cọt kẹt, bà con ngồi trên thót ruột.
phà đang giữa sông chân vịt quấn lục bình, máy gầm rú mà không nhích, trôi theo con nước.
ghe chở khách ra đảo sóng nhồi, ai nấy ói mật xanh mật vàng, có cách gì cho nó bớt lắc?
cái máy tàu cao tốc hú nhức óc, ngồi khoang sau nói chuyện phải la vô lỗ tai.
áo phao treo trên tàu cá đục mốc meo, khoá cài gãy, có cho mặc cũng hổng ai dám mặc.
đò ngang chở quá tải, nước mấp mé mạn, con nít thò tay xuống vốc nước giỡn.
đèn hiệu trên sông tắt cả tháng, ghe chở cát đâm vô trụ cầu nghe cái rầm.
sương mù giăng mờ mịt, tài công đứng mũi ghe thổi còi u u mà chẳng biết bên nào là bờ.
vé phà giấy phát xong vứt đầy sàn, mưa xuống nhão thành bùn, trơn té lên té xuống.
đông khách soát vé tay không kịp, kẻ mua người không, cuối ngày hụt tiền.
xe buýt tuyến này một tiếng mới có một chuyến, mà có bữa chờ tới trưa trờ không thấy bóng.
trạm xe buýt không mái che, nắng chang chang, bà bầu đứng che cái nón lá.
cửa xe buýt mở ra đóng lại kêu xì cái cụp, có lần kẹp tay thằng nhỏ.
máy lạnh xe buýt hôi mùi ẩm mốc, bông gòn rớt trên đầu, hành khách bịt mũi.
lái xe thắng gấp, mấy cụ đứng nhào tới trước, vịn không kịp vì tay nắm cao quá.
tài xế đường dài buồn ngủ, nhai ớt, tát nước lên mặt mà hai con mắt cứ díp lại.
có cái gì nhìn mắt tài xế mà biết ổng sắp ngủ gục để la lên hông, chớ tui mất một chiếc xe rồi.
lốp xe tải nổ cái đùng trên đèo, may mà phía trước có khoảng đất trống.
đổ đèo rà thắng riết nó bốc khói khét nghẹt, đạp hụt chân, tui hồn vía lên mây.
xe ben chở đá chạy rải rác đầy đường, đá văng bể kiếng xe con, chủ xe đuổi theo chửi.
bạt phủ thùng rách toang, xi măng bay trắng cả khúc lộ, nhà dân đóng cửa suốt ngày.
xe đông lạnh chở mực ra cửa khẩu, máy lạnh tắt ngang mà trong cabin không hề hay.
tới nơi mở cửa thùng hơi nóng phà ra, nguyên lô mực ươn, chủ hàng bắt đền tui bán xe.
dầu đổ đầy bình mà tài xế rút ruột, chạy một chuyến hụt ba chục lít, không bằng chứng nên làm thinh.
gắn định vị rồi mà họ lấy giấy bạc bọc lại, coi trên máy thấy xe đậu một chỗ.
chiếc container quẹo hẻm không lọt, de tới de lui kẹt đường hai tiếng, dân chửi um lên.
xe chạy không về hoài, lỗ dầu, có chỗ nào ghép hàng chiều về cho mấy anh em tài xế không?
giá để hàng trên xe chằng dây không chặt, quẹo một phát đổ nhào, gạch men bể tan nát.
dây tăng-đơ siết tay đau, trời mưa trơn tuột, có thứ khoá nào nhanh gọn hơn chỉ tui với.
bốc xếp bằng vai, bao gạo năm chục ký, anh em mới bốn mươi đã còng lưng.
cái băng tải xếp bao mua cũ về, bao lên nửa chừng là tuột xuống, xổ tung gạo.
xe nâng bình điện yếu xìu, nâng một pallet là rên hừ hừ rồi sụm xuống.
bình sạc cả đêm sáng chạy được hai tiếng, châm nước cất hoài mà nó sôi sùng sục.
lối đi trong kho tối hù, xe nâng quẹo góc đâm trúng người, may là nhẹ.
ve chai, thùng giấy cũ chất cao, chuột làm tổ, cắn đứt dây điện chập cháy.
tui xin hỏi có loại băng keo nào lạnh âm mười tám độ vẫn dính thùng giấy, chớ loại tui xài nó bung hết.
nhãn dán chai gặp tủ mát đổ mồ hôi là bong ra, trôi nổi như lá.
em gửi mai vàng ra Bắc bằng máy bay, tới nơi rụng nụ tơi bời, còn trơ cành.
cá kiểng bơm oxy vô bịch, hai ngày đường là con nào con nấy lờ đờ nổi ngửa.
bị hải quan giữ một tuần, lá rau xanh hoá vàng, tiền lưu kho còn hơn tiền hàng.
giấy tờ xuất khẩu mỗi nước đòi một kiểu, dịch ra tiếng họ sai một chữ là trả về.
tui già rồi, mấy đứa con đưa cho cái điện thoại thông minh, tui bấm trật hoài mắc cỡ luôn.
chữ nhỏ li ti, bấm nhầm cái quảng cáo nó nhảy ra một lô, tắt chỗ này nó hiện chỗ kia.
tải ứng dụng của điện lực về mà nó hỏi mã khách hàng, tui biết mã ở đâu ra.
thằng cháu nội chỉ một lần rồi nó đi học, hôm sau tui quên sạch sành sanh.
cuộc gọi hình với con bên Nhật cứ đơ ra, thấy miệng nó há mà tiếng tới sau.
bữa đám giỗ chụp hình chung, đứa nhắm mắt, đứa quay ngang, trời tối hình hột hột.
hình cũ của ba tui thời lính rách góc, ố vàng, mốc lốm đốm, phục lại được không con?
băng cát-xét cải lương hồi xưa bị nhão, tiếng cô Út Bạch Lan kéo dài thườn thượt.
cuộn phim đám cưới ba mươi năm dính bết, máy quay lại kéo đứt lìa.
tiệm chụp hình tui đèn nháy kêu bụp rồi tịt, khách đang tạo dáng đứng chờ chưng hửng.
ống kính mốc rễ tre, lau ngoài không hết, thợ đòi mở ra mà tui sợ lệch.
in hình khổ lớn ra màu da người tái mét như bị bệnh, chỉnh hoài khi đỏ khi xanh.
mực in bạt ngoài trời ba tháng bạc phếch, chủ quán bắt làm lại không công.
bảng hiệu đèn LED cháy từng khúc, chữ "Phở" còn mỗi cái "hở", thiên hạ cười.
nước mưa vô hộp đèn đọng lõng bõng, giật tê tay thằng thợ.
loa kéo hát karaoke xóm tui mười một giờ khuya còn dội thình thịch, trẻ con khóc thét.
mời cán bộ tới đo thì họ vặn nhỏ, cán bộ về họ lại mở bự, có máy nào ghi liên tục làm bằng không?
micro hú một tiếng chát tai, ông chủ hôn bịt lỗ tai, quan khách nhăn mặt.
đài truyền thanh ấp nói ồm ồm, đứng gần thì điếc, đứng xa nghe chữ được chữ mất.
bản tin báo bão đọc lúc năm giờ sáng, dân đi biển từ ba giờ đâu có nghe.
ghe tui xài bộ đàm cũ, ra khỏi ba chục hải lý là chỉ còn rẹt rẹt.
định vị cầm tay hết pin giữa khơi, tui canh sao mà về, may trúng cửa biển.
máy dò cá hiện lên đốm đỏ lè, thả lưới xuống toàn rác với sứa.
vợ ở nhà không biết chồng trôi nơi mô, mỗi bận có gió to là thắp nhang khấn vái.
trong quê tui chừ còn mấy chỗ chưa có sóng, muốn gửi cái đơn phải chạy xe ra tận thị trấn.
anh bưu tá đi bộ qua ba con suối, thư ướt nhoè, tới tay người nhận thì việc đã rồi.
máy tính của xã chung cho bốn người, ông này tắt ngang của ông kia, cãi nhau chí choé.
lưu chồng lên bản cũ, số liệu ba tháng đi tong, giờ chép lại từ giấy nháp.
con virus gì nó khoá hết tập tin, để lại tờ giấy đòi tiền đô, kế toán ngồi khóc.
sao lưu vô cái ổ cắm kế bên, nó khoá luôn ổ đó, coi như công cốc.
tụi em xưởng nhỏ đâu có tiền thuê người máy tính, muốn cái gì bấm một nút là cứu được.
phần mềm kế toán bản lậu, cập nhật thuế xong là nó câm họng.
hoá đơn điện tử xuất sai tên công ty khách một chữ, xin huỷ phải làm biên bản ba bên.
mỗi lần đổi luật là cái mẫu cũ bỏ hết, ngồi gõ lại mà rối như canh hẹ.
bảng lương tính tay trật tiền tăng ca, công nhân kéo lên văn phòng hỏi cho ra lẽ.
chuột máy tính trơn tuột, bấm một cái nó nhảy hai cái, xoá mất nguyên bảng.
bàn phím đổ cà phê sữa, phím nào cũng dính nhẹp, bấm xuống hổng chịu trồi lên.
máy quét hồ sơ nuốt hai tờ một lượt, thiếu trang mà chẳng ai biết.
chữ viết tay của mấy cụ địa chính hồi năm bảy lăm, máy nhận ra toàn dấu hỏi.
em muốn dò trong hai chục ngàn trang giấy chỗ nào nhắc tới miếng đất số tám mốt, có cách chi lẹ không?
đồng hồ thông minh đo bước chân mà tui ngồi quạt than nó cũng đếm.
quạt điều khiển bằng giọng nói, tui kêu "mở quạt" nó hỏi lại "mở nhạc hả", nóng muốn khùng.
cửa cuốn cúp điện kéo không lên, nhà cháy thì chạy lối nào?
khoá vân tay bữa trời lạnh tay khô nó từ chối, đứng ngoài cửa ôm con mà run.
chuông cửa không dây nhà này bấm thì nhà kế bên reo, hai bên chạy ra ngó nhau.
bóng đèn thông minh mất mạng là nháy loạn xạ như vũ trường.
máy giặt vắt tới khúc cuối là nhảy tưng tưng, đi từ góc này qua góc kia.
tủ lạnh kêu rè rè rồi cụp một tiếng, đồ trong ngăn đông chảy nước tong tong.
nồi cơm điện cháy khét một bên, bên kia hạt gạo còn sượng.
bếp từ đặt nồi nhôm của bà nội lên nó kêu tít tít không chịu nóng.
máy lọc không khí chạy hoài mà bệ cửa vẫn bám một lớp bụi mịn xám xám.
bình nóng lạnh rò điện, đứng trong nhà tắm nghe tê tê gót chân.
máy rửa chén rửa xong còn mờ mờ vệt trắng, ly nhìn như bị trầy.
robot hút bụi chui gầm giường rồi kẹt luôn trong đó, quơ sào mới lôi ra được.
nó sợ ngưỡng cửa, gặp sợi dây sạc là quấn vô bánh, xoay mòng mòng.
máy bơm tưới bật bằng điện thoại, tui ngồi trên Sài Gòn bấm mà dưới quê nó không chạy.
tới khi nó chạy thì quên tắt, nước lênh láng ngập luôn vườn của ông Năm.
anh thợ tới sửa cái nào cũng phán "thay bo mạch", mà bo mạch gần bằng tiền mua mới.
đồ điện tử gần biển mau chết, mở ra thấy chân linh kiện xanh rêu.
kiến bò vô ổ cắm làm tổ, cắm phích nghe xẹt một cái toé lửa.
thằn lằn chui vô bảng điện, nướng chín queo, cả nhà tối thui.
con chuột tha luôn sợi dây cáp quang mỏng dính, tổ sửa chữa dò ba bữa mới ra.
dạ, nhà em bán vé tàu ra Lý Sơn, khách đặt xong bão về, hoàn tiền từng người gọi muốn khản cổ.
chỗ giữ xe ngày lễ ba ngàn chiếc, phát thẻ nhựa mất hoài, chụp biển số thì dính bùn coi không ra.
bãi xe tầng hầm ngột ngạt mùi xăng, quạt hút kêu ầm ầm mà khói vẫn quẩn.
xe máy điện mưa ngập lội qua, về tới nhà nó tự rồ ga, tui bóp thắng hết hồn.
pin thuê đổi ở trạm, trục nào cũng báo đang sạc, đứng chờ trễ giờ giao hàng.
chạy xe ôm công nghệ, điện thoại gắn trước tay lái nóng quá tự tắt, lạc luôn khách.
quán net tụi nhỏ ăn mì gói rớt đầy bàn phím, gián bò ra nườm nượp.
tai nghe dùng chung, mút rã vụn dính đầy tai đen thui.
cục đẩy loa đám cưới cháy giữa chừng, cô dâu chú rể ra chào im re.
bên em cho thuê rạp, khung sắt ráp bằng ốc vặn, gió giật là nghiêng, có kiểu khớp nào cài cho mau không?
xe cẩu kéo xe chết máy trong hầm, tiền kéo mắc ngang tiền sửa.
tàu lửa chở trái cây ra Bắc chậm ba ngày, chủ hàng đứng ở ga Giáp Bát mà ruột nóng như lửa.
toa hàng bít bùng, mở ra mùi chua nồng xộc tới, nước vàng rỉ xuống đường ray.
bên bưu cục bảo lỗi tại người gửi gói không kỹ, mà tôi quấn tới năm lớp giấy bong bóng.
xưởng tôi muốn hộp đựng hột vịt đi xa, rớt từ ngang hông xuống mà không nứt quả nào.
cân điện tử ở vựa nhảy số lung tung khi có xe tải chạy ngang, mua bán cãi hoài.
trời ẩm đầu đọc thẻ không ăn, phải hà hơi chùi vô áo mấy lần mới qua được cổng.
cô bán vé nói máy bị treo, đoàn khách bốn chục người đứng đội nắng từ chín giờ.
ứng dụng gọi đò của xã làm ra để đó, mấy ông lái đò có ai biết mở đâu.
tin nhắn rác một ngày hai chục cái, tin báo nước dâng thì lẫn trong đó chẳng ai đọc.
thẻ nhớ camera hành trình đầy mà không tự xoá, đúng bữa đụng xe thì không ghi.
em chạy xe tải nhỏ, kính chiếu hậu rung rung coi hổng rõ, sang đường mấy lần suýt quệt xe máy.
bên trái cabin có chỗ khuất, đứa nhỏ đi xe đạp chui vô là khỏi thấy, tui ám ảnh miết.
ai có cách chi cho cái xe nó kêu khi có người đứng trong chỗ khuất thì bày cho tui với, tốn nhiêu tui cũng ráng.
chuyến phà cuối chạy mười giờ tối, công nhân tan ca trễ ngủ lại bến, muỗi cắn nát chân.
bà chủ nhà nghỉ khoá sổ tay, công an hỏi khách tuần trước lật muốn rách cuốn vở.
wifi nhà trọ chia cho hai chục phòng, phòng đầu coi phim mượt, phòng cuối nhắn tin còn không đi.
quán cà phê mở nhạc bản quyền bị phạt, giờ mở tiếng suối róc rách khách than buồn ngủ.
màn hình đặt món cảm ứng dính dầu mỡ, chạm tô phở nó ra dĩa cơm tấm.
robot bưng bê tới bàn thì đụng chân ghế, canh sánh ra khay, khách vừa cười vừa né.
điện thoại của tía tui xài bốn năm rồi, mở cái danh bạ cũng phải đợi nó suy nghĩ.
hồi mua nói bộ nhớ bự lắm mà chụp có mấy tấm hình đám cưới là nó báo đầy.
nút nguồn lún xuống mất tiêu, muốn tắt máy phải lấy tăm xỉa răng mà chọc.
em bán hàng ăn, tay dính mỡ vuốt không ăn, chùi vô tạp dề riết mặt kiếng trầy như bị cào.
dán miếng kính cường lực xong bọt khí lấm tấm, đẩy bên này nó chạy qua bên kia.
bữa hổm đi biển nước mặn vô lỗ sạc, nay sét xanh, cắm dây hoài không thấy lên.
bộ sạc dỏm nóng hổi, để gần cái mền mà tui sực tỉnh thấy khói.
con nhỏ coi mấy cái phim hoạt hình máu me trên mạng rồi đêm la hét, cha mẹ chặn kiểu chi cũng lọt.
chồng em mê đá gà qua mạng, cầm luôn cái máy cày, có cách nào khoá mấy trang đó không?
nhóm chat tổ dân phố một ngày ba trăm tin, tin cúp nước trôi tuốt lên trên không ai thấy.
hình căn cước tui gửi cho người ta làm hồ sơ vay, giờ có kẻ lạ kêu đòi nợ tối ngày.
chúng nó ghép mặt tôi vào ảnh bậy bạ, doạ tung lên nếu không chuyển tiền.
giọng trong điện thoại y chang giọng con tui, khóc lóc xin tiền mổ, ai mà biết máy nói.
ứng dụng ngân hàng đòi quay mặt, chớp mắt, quay trái quay phải, bà già tui quay chóng mặt mà nó vẫn biểu làm lại.
tem chống giả dán lên chai nước mắm, tụi làm nhái in lại còn đẹp hơn mình.
cào lớp bạc nhắn tin thì tốn tiền, bà con mình có mấy ai chịu cào.
em cần con tem mà bóc ra là nát, dán lại hổng được, gặp dầu gặp nước không nhoè.
mã vuông in trên bao lúa bị nhăn, giơ điện thoại cả buổi vẫn không bắt được.
khách quét xong hiện ra trang trắng, họ tưởng mình gian.
nhật ký trồng trọt bắt ghi mỗi ngày, ông nông dân lấm lem bùn có đâu mà cầm viết.
ghi cho có lệ thôi, cuối vụ ngồi bịa một lượt, kiểm tra là lòi ra liền.
gian hàng bên cạnh chạy quảng cáo đè giá, bên em tháng này ế chỏng ế chơ.
khách hỏi hoài một câu "giá sao shop", trả lời tay mỏi nhừ, ngủ quên là mất đơn.
cái máy trả lời tự động nó dạ dạ vâng vâng mà trớt quớt, khách chửi rồi đi luôn.
người ta viết không dấu, viết tắt, máy hiểu "ko bit" thành con gì không biết.
đóng gói tới nửa đêm, băng keo kéo rẹt rẹt, hàng xóm gõ tường.
cuộn màng bọc quấn tay một ngày ba trăm kiện, vai tui cứng ngắc giơ không lên.
thùng giấy rẻ tiền gặp mưa mềm oặt, chồng năm lớp là lớp dưới bẹp dí.
hạt xốp chèn hàng bay tứ tung, khách than dơ nhà, mình muốn thứ gì rã được trong nước.
túi chống sốc xì hơi dọc đường, gương soi tới nơi nứt hình mạng nhện.
cây kiểng gửi đi ba ngày trong thùng kín, mở ra lá vàng rụng một đống.
gốm Bát Tràng gửi tàu vào Nam, mười cái bình mẻ miệng hết bốn.
xe giao sữa chua tới đại lý cuối tuyến là nắp phồng, mở ra sủi tăm.
gel lạnh để sáng còn cứng, trưa mềm xèo, kem chảy ra hộp dính nhơn nhớt.
người nhận đi vắng, gửi bảo vệ, bảo vệ để ngoài nắng, hộp sô cô la thành nước.
tui chạy xe ôm thêm giao hàng, ngày trăm cây số, tối hai bàn tay tê rần vì tay lái rung.
yên xe nóng như chảo, ngồi xuống nhảy dựng, lấy nón lá đậy cũng chẳng ăn thua.
áo mưa cánh dơi vướng bánh xe mấy lần, may chạy chậm nên chỉ trầy đầu gối.
tấm che nón bảo hiểm gặp mưa mờ hơi, đèn xe đối diện rọi là coi như mù.
xe máy leo dốc Prenn chở hai bao phân, máy gõ canh cách rồi lịm.
chạy Cần Thơ đi Cà Mau mà xe khách bắt khách dọc đường, bốn tiếng thành bảy tiếng.
khách say xe ói vô bọc không kịp, ghế nỉ ám mùi chua cả tuần.
giường nằm tầng trên máy lạnh thổi lạnh run, tầng dưới lại ngột.
nhà xe quên trả bà cụ ở ngã ba, chở thẳng luôn ra bến, cụ khóc quá chừng.
camera trên xe khách gửi hình về sở mà toàn quay cái trần, ai bẻ lên đâu biết.
còi hơi xe tải bóp sát lưng, chị bán rau giật mình té xuống mương.
xe lu chở trên sơ mi rơ moóc vướng dây cáp viễn thông, kéo sập luôn hai trụ.
cầu yếu cắm bảng năm tấn mà xe tám tấn vẫn liều qua, ván kêu răng rắc.
trạm cân hỏng suốt, xe quá tải xếp hàng chờ đêm tới rồi vọt.
bánh xe ăn mòn lệch, mới thay ba tháng lòi bố, thợ nói tại rô tuyn dơ.
nhíp gãy giữa đường vắng, anh tài lấy cây tràm kê đỡ lết về.
dây điện xe bị chuột cắn, đề không nổ, xe nằm bãi, hàng trễ hẹn phạt nặng.
ghe lúa chở về nhà máy gặp mưa, bạt dột, một góc lúa nứt mộng.
máy ghe đuôi tôm dây cu roa tuột hoài, giữa dòng xoáy mà muốn rớt tim.
chân vịt mẻ một cánh, chạy rung lắc bần bật, đinh ván lỏng ra nước rịn vô.
hà ăn ván đáy, tát nước tối ngày sáng đêm, sơn chống hà thì mắc.
xà lan đụng chân cầu hồi khuya, cả vùng cúp đường hai tuần lễ, rau củ chất đống hư.
neo ghe bằng sào tre, nước ròng rút nhanh, ghe mắc cạn nghiêng đổ hết chén bát.
cầu tàu gỗ trơn rêu, khách nước ngoài xách va li bước lên trượt chân rớt cái ùm.
thuỷ triều xuống, sàn tàu thấp hơn bến cả thước rưỡi, bà già không leo nổi.
hành lý lên xuống phà đều khiêng tay, xe lăn thì vô phương.
quầy vé chỉ nhận tiền mặt, khách Tây quẹt thẻ không được, đứng ngơ ngác.
phòng tập thể trong ký túc xá nóng quá, tụi nó tắm đêm rồi cảm lạnh hắt xì vang dãy.
máy bán nước tự động nuốt tiền giấy nhàu, đập ba cái mới nhả ra lon nước móp.
homestay của em nhà gỗ, khách kêu đi bước nào kêu bước đó cọt kẹt, nửa đêm không ai ngủ được.
mọt rơi bột gỗ xuống gối, khách ngỡ cát, em đỏ mặt xin lỗi.
bồn tắm nước nóng bằng củi cho khách tắm lá thuốc, lúc sôi sục lúc nguội tanh.
xe điện chở khách trong khu du lịch, lên dốc ì ạch, khách phải xuống phụ đẩy.
lều cắm trại hơi sương đọng trong, sáng ra chăn ướt đẫm, mùi mốc giặt ba nước không hết.
hội quán xưa chữ Hán trên hoành phi mờ, khách hỏi nghĩa, hướng dẫn viên ú ớ.
máy thuyết minh đeo tai ở bảo tàng sạc không vô, nói tới nửa bức tượng là im.
`
